package org.lagebild.model;

import java.util.List;

/**
 * A proper name that a gazetteer lists, so that it is found where a name recogniser misses it.
 *
 * @param name as text writes it, in the nominative
 * @param label the usual name of the same thing
 * @param kind what it names; a state is a {@link EntityKind#COUNTRY}, whatever it is in a sentence
 * @param states of a person, the usual names of the states of which he held an office
 */
public record NamedThing(String name, String label, EntityKind kind, List<String> states) {
  /** Makes the list of states unchangeable. */
  public NamedThing {
    states = List.copyOf(states);
  }

  /** A name of something that holds no office. */
  public NamedThing(String name, String label, EntityKind kind) {
    this(name, label, kind, List.of());
  }
}
