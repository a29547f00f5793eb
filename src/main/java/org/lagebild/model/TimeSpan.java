package org.lagebild.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time as precise as it is known, written in EDTF with ISO 8601 weeks beside: a day ({@code
 * 2015-10-23}), month, year, week ({@code 2015-W43}), season ({@code 2015-22}), decade ({@code
 * 201X}), or an interval of these that may be open ({@code 2022/..}).
 *
 * @param edtf the literal
 * @param earliest the first day, null if open
 * @param latest the last day, null if open
 */
public record TimeSpan(String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
  private static final String OPEN = "..";
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

  /** One day. */
  public static TimeSpan day(LocalDate day) {
    return new TimeSpan(day.toString(), day, day);
  }

  /** A calendar month. */
  public static TimeSpan month(YearMonth month) {
    return new TimeSpan(month.toString(), month.atDay(1), month.atEndOfMonth());
  }

  /** A calendar year, 0 to 9999. */
  public static TimeSpan year(int year) {
    return new TimeSpan(
        written("%04d", year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * A season of the northern meteorological year, three whole months; winter ends in the year
   * after.
   *
   * @param season 1 for spring to 4 for winter
   */
  public static TimeSpan season(int year, int season) {
    YearMonth first = YearMonth.of(year, 3 * season);
    return new TimeSpan(
        written("%04d-2%d", year, season), first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  /** The ten years that begin with the given one's decade. */
  public static TimeSpan decade(int year) {
    int first = year - Math.floorMod(year, 10);
    return new TimeSpan(
        written("%03dX", first / 10), LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
  }

  /** The ISO week, Monday to Sunday, in which the day lies. */
  public static TimeSpan week(LocalDate day) {
    LocalDate monday = day.with(WeekFields.ISO.dayOfWeek(), 1);
    String edtf =
        written(
            "%04d-W%02d",
            monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return new TimeSpan(edtf, monday, monday.plusDays(6));
  }

  /**
   * From the begin of one time to the end of another, either of which may be an interval; null
   * leaves that side open.
   */
  public static TimeSpan interval(@Nullable TimeSpan from, @Nullable TimeSpan to) {
    return new TimeSpan(
        (from == null ? OPEN : begin(from.edtf)) + "/" + (to == null ? OPEN : end(to.edtf)),
        from == null ? null : from.earliest,
        to == null ? null : to.latest);
  }

  private static String begin(String edtf) {
    int slash = edtf.indexOf('/');
    return slash < 0 ? edtf : edtf.substring(0, slash);
  }

  private static String end(String edtf) {
    return edtf.substring(edtf.indexOf('/') + 1);
  }

  /**
   * Reads a literal in one of the forms that this class writes.
   *
   * @throws IllegalArgumentException if it is none of them
   */
  public static TimeSpan parse(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash >= 0) {
      return interval(side(edtf.substring(0, slash)), side(edtf.substring(slash + 1)));
    }
    try {
      return instant(edtf);
    } catch (java.time.DateTimeException e) {
      throw new IllegalArgumentException("no EDTF date: " + edtf, e);
    }
  }

  private static String written(String form, Object... numbers) {
    return String.format(Locale.ROOT, form, numbers);
  }

  private static @Nullable TimeSpan side(String edtf) {
    return edtf.equals(OPEN) ? null : parse(edtf);
  }

  private static TimeSpan instant(String edtf) {
    Matcher week = WEEK.matcher(edtf);
    if (week.matches()) {
      return week(
          LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
              .plusWeeks(Integer.parseInt(week.group(2)) - 1L));
    }
    if (edtf.matches("\\d{3}X")) {
      return decade(Integer.parseInt(edtf.substring(0, 3)) * 10);
    }
    if (edtf.matches("\\d{4}")) {
      return year(Integer.parseInt(edtf));
    }
    if (edtf.matches("\\d{4}-2[1-4]")) {
      return season(Integer.parseInt(edtf.substring(0, 4)), edtf.charAt(6) - '0');
    }
    return edtf.matches("\\d{4}-\\d{2}")
        ? month(YearMonth.parse(edtf))
        : day(LocalDate.parse(edtf));
  }
}
