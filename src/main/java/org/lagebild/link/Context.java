package org.lagebild.link;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article says that helps to decide.
 *
 * @param day the day of publication
 * @param states the ids of the states it names
 * @param settings the ids of the states in which the places lie that it names
 * @param bodies the ids of the organisations it names
 */
record Context(
    @Nullable LocalDate day, Set<String> states, Set<String> settings, Set<String> bodies) {
  /** Whether the article names the state. */
  boolean names(@Nullable String state) {
    return state != null && states.contains(state);
  }
}
