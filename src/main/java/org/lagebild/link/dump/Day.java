package org.lagebild.link.dump;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A point in time of the precision that Wikidata records.
 *
 * @param year from -9999 to 9999, negative before Christ
 * @param month from 1, or 0 if only the year is recorded
 * @param day from 1, or 0 if only year and month are recorded
 */
public record Day(int year, int month, int day) {
  private static final int YEAR = 9;
  private static final int MONTH = 10;
  private static final int MONTHS = 12;
  private static final Pattern TIME = Pattern.compile("([+-]\\d{4})-(\\d\\d)-(\\d\\d)T.*");

  /**
   * Reads a time of the dump.
   *
   * @param time as in "+2025-04-17T00:00:00Z"
   * @param precision 11 for a day, 10 for a month, 9 for a year, less for longer
   * @return null if it is less precise than a year, or no time of the last ten thousand years
   */
  static @Nullable Day of(String time, int precision) {
    Matcher parts = TIME.matcher(time);
    if (precision < YEAR || !parts.matches()) {
      return null;
    }
    int month = precision < MONTH ? 0 : Integer.parseInt(parts.group(2));
    int day = precision <= MONTH || month == 0 ? 0 : Integer.parseInt(parts.group(3));
    return month > MONTHS ? null : new Day(Integer.parseInt(parts.group(1)), month, day);
  }

  /** The first day that may be meant. */
  public LocalDate first() {
    return month == 0 ? LocalDate.of(year, 1, 1) : onDay(Math.max(1, day));
  }

  /** The last day that may be meant. */
  public LocalDate last() {
    return month == 0 ? LocalDate.of(year, MONTHS, 31) : onDay(day == 0 ? 31 : day);
  }

  /** Wikidata records a 31st of April too. */
  private LocalDate onDay(int wanted) {
    YearMonth whole = YearMonth.of(year, month);
    return whole.atDay(Math.min(wanted, whole.lengthOfMonth()));
  }
}
