package org.lagebild.extract.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.lexicon.Trigger.Argument;
import org.lagebild.model.Status;

/**
 * A word that says of an event named beside it whether it is so, and hands its own arguments on to
 * it.
 *
 * @param rule the entry's IRI
 * @param status null if it only hands arguments on
 * @param frame the functions of its arguments; the slot {@code event} is where the event stands
 */
public record Governor(String rule, @Nullable Status status, List<Argument> frame) {
  private static final String EVENT = "event";

  /** Whether an event with this function is governed. */
  public boolean governs(String function) {
    return frame.stream().anyMatch(a -> a.slot().equals(EVENT) && a.function().equals(function));
  }

  /** Whether it has an argument of its own with this function. */
  public boolean uses(String function) {
    return frame.stream().anyMatch(a -> a.function().equals(function));
  }

  /** What it hands on. */
  public List<Argument> handedOn() {
    return frame.stream().filter(a -> !a.slot().equals(EVENT)).toList();
  }
}
