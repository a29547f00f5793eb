package org.lagebild.model;

import org.jspecify.annotations.Nullable;

/**
 * Words that say when ("Donnerstag", "2014" in "seit 2014").
 *
 * @param named the calendar time that the words alone name ("2014"); null if they name none, such
 *     as a duration or a time relative to an unknown publication date
 * @param value the time that is meant where they stand ("2014/.." after "seit"); null if it cannot
 *     be placed on the calendar
 */
public record TimeExpression(Span span, @Nullable TimeSpan named, @Nullable TimeSpan value) {

  /** An expression that means what it names. */
  public TimeExpression(Span span, @Nullable TimeSpan value) {
    this(span, value, value);
  }
}
