package org.lagebild.link;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office that a person held or holds.
 *
 * @param office the id of the office's item
 * @param begin the first day it may have begun, null if not recorded
 * @param end the last day it may have ended, null if not recorded: that is not to say it lasts
 */
record Term(String office, @Nullable LocalDate begin, @Nullable LocalDate end) {
  private static final int LONGEST_UNRECORDED_YEARS = 25;

  /** Whether the person may have held the office on that day; an unknown day excludes nothing. */
  boolean mayHold(@Nullable LocalDate day) {
    return mayHaveBegun(day) && !(day != null && day.isAfter(latestEnd()));
  }

  /** Whether the office may have been taken by a year after that day. */
  boolean mayHaveBegun(@Nullable LocalDate day) {
    return day == null || begin == null || !day.plusYears(1).isBefore(begin);
  }

  /** Whether it is recorded that the person had the office on that day, or had taken it before. */
  boolean holds(LocalDate day) {
    return begin != null && !day.isBefore(begin) && (end == null || !day.isAfter(end));
  }

  private LocalDate latestEnd() {
    if (end != null) {
      return end;
    }
    return begin == null ? LocalDate.MAX : begin.plusYears(LONGEST_UNRECORDED_YEARS);
  }
}
