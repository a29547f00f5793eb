package org.lagebild.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.TimeSpan;

/** The times that a text has named up to some place in it, of which "am selben Tag" speaks. */
final class Discourse {
  private @Nullable LocalDate day;
  private @Nullable LocalDate week;
  private @Nullable LocalDate month;
  private @Nullable LocalDate year;

  /** Takes note of the next single time in the text; intervals are passed over. */
  void add(@Nullable TimeSpan named) {
    if (named == null || named.earliest() == null || named.edtf().contains("/")) {
      return;
    }
    LocalDate first = named.earliest();
    boolean isDay = first.equals(named.latest());
    day = isDay ? first : day;
    week = isDay || named.edtf().contains("W") ? first : week;
    month = named.edtf().length() > 4 ? first : month;
    year = first;
  }

  /** A day in the time named last that is at least as exact as the unit; null if there is none. */
  @Nullable LocalDate last(CalendarUnit unit) {
    return switch (unit) {
      case MOMENT, DAY -> day;
      case WEEKEND, WEEK -> week;
      case MONTH -> month;
      case YEAR, DECADE, CENTURY -> year;
    };
  }
}
