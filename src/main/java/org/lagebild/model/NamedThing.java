package org.lagebild.model;

/**
 * A proper name that a gazetteer lists, so that it is found where a name recogniser misses it.
 *
 * @param name as text writes it, in the nominative
 * @param label the usual name of the same thing
 * @param kind what it names; a state is a {@link EntityKind#COUNTRY}, whatever it is in a sentence
 */
public record NamedThing(String name, String label, EntityKind kind) {}
