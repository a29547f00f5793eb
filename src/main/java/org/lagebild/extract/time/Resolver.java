package org.lagebild.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.TimeSpan;

/** Places on the calendar what the words of an expression say. */
final class Resolver {
  private final Slots slots;
  private final Viewpoint viewpoint;

  private Resolver(Slots slots, Viewpoint viewpoint) {
    this.slots = slots;
    this.viewpoint = viewpoint;
  }

  /**
   * The time meant; unknown for days that no calendar has, and without what it is reckoned from.
   */
  static Meaning resolve(Slots slots, Viewpoint viewpoint) {
    try {
      return new Resolver(slots, viewpoint).resolve();
    } catch (DateTimeException e) {
      // "31. Juni": the words stand in the text, the day does not exist
      return Meaning.UNKNOWN;
    }
  }

  private Meaning resolve() {
    if (slots.has(Slot.DURATION)) {
      return new Meaning(null, duration());
    }
    if (slots.has(Slot.DECADE)) {
      return Meaning.of(decade());
    }
    if (slots.has(Slot.CENTURY)) {
      return Meaning.of(CalendarUnit.century(slots.get(Slot.CENTURY)));
    }
    if (slots.has(Slot.SEASON)) {
      return season();
    }
    return unit() == CalendarUnit.WEEKEND ? weekend() : Meaning.of(simple());
  }

  private @Nullable TimeSpan simple() {
    if (slots.has(Slot.DIVISION)) {
      return division();
    }
    if (Holidays.isHoliday(slots)) {
      return yearly(year -> Holidays.in(year, slots));
    }
    if (slots.has(Slot.DAY)) {
      return slots.has(Slot.MONTH) ? yearly(this::dayOfMonth) : null;
    }
    if (slots.has(Slot.MONTH)) {
      return yearly(year -> TimeSpan.month(YearMonth.of(year, slots.get(Slot.MONTH))));
    }
    if (slots.has(Slot.WEEKDAY) && unit() != CalendarUnit.DAY) {
      return weekday();
    }
    if (slots.has(Slot.UNIT) && !slots.has(Slot.YEAR)) {
      LocalDate anchor = viewpoint.anchor(slots);
      return anchor == null ? null : unit().shifted(anchor, offset());
    }
    return slots.has(Slot.YEAR) || slots.has(Slot.SHORT_YEAR) ? year() : null;
  }

  private CalendarUnit unit() {
    return CalendarUnit.of(slots);
  }

  private int offset() {
    return slots.get(Slot.OFFSET, 0) * slots.get(Slot.NUMBER, 1);
  }

  private TimeSpan year() {
    TimeSpan first = TimeSpan.year(yearWritten());
    if (!slots.has(Slot.YEAR) || !slots.has(Slot.SHORT_YEAR)) {
      return first;
    }
    int century = slots.get(Slot.YEAR) / 100 * 100;
    int last = century + slots.get(Slot.SHORT_YEAR);
    return TimeSpan.interval(first, TimeSpan.year(last < slots.get(Slot.YEAR) ? last + 100 : last));
  }

  private int yearWritten() {
    return slots.has(Slot.YEAR)
        ? slots.get(Slot.YEAR)
        : century(slots.get(Slot.SHORT_YEAR), viewpoint.published());
  }

  /** Two digits mean a year at most ten years after the publication. */
  private static int century(int twoDigits, @Nullable LocalDate published) {
    int latest = (published == null ? 2030 : published.getYear()) + 10;
    int year = latest / 100 * 100 + twoDigits;
    return year > latest ? year - 100 : year;
  }

  /** What returns every year, in the year that the words or the view give. */
  private @Nullable TimeSpan yearly(IntFunction<TimeSpan> inYear) {
    if (slots.has(Slot.YEAR) || slots.has(Slot.SHORT_YEAR)) {
      return inYear.apply(yearWritten());
    }
    LocalDate anchor = viewpoint.anchor(slots);
    if (anchor == null) {
      return null;
    }
    if (unit() == CalendarUnit.YEAR) {
      return inYear.apply(anchor.getYear() + offset());
    }
    Set<Look> nearest =
        slots.has(Slot.DAY)
            ? Set.of(Look.BACK, Look.PRESENT, Look.NOMINAL, Look.OPEN)
            : Set.of(Look.PRESENT, Look.OPEN);
    return viewpoint.choose(turn -> inYear.apply(anchor.getYear() + turn), nearest, slots);
  }

  private TimeSpan dayOfMonth(int year) {
    int month = slots.get(Slot.MONTH);
    int day = slots.get(Slot.DAY);
    boolean leapDay = month == 2 && day == 29 && !YearMonth.of(year, 2).isValidDay(29);
    return TimeSpan.day(leapDay ? LocalDate.of(year, 2, 28) : LocalDate.of(year, month, day));
  }

  private @Nullable TimeSpan weekday() {
    DayOfWeek day = DayOfWeek.of(slots.get(Slot.WEEKDAY));
    LocalDate anchor = viewpoint.anchor(slots);
    if (anchor == null) {
      return null;
    }
    if (unit() == CalendarUnit.WEEK) {
      LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return TimeSpan.day(monday.plusDays(7L * offset() + day.getValue() - 1));
    }
    LocalDate same = anchor.with(TemporalAdjusters.nextOrSame(day));
    return viewpoint.choose(turn -> TimeSpan.day(same.plusWeeks(turn)), Set.of(), slots);
  }

  private Meaning weekend() {
    LocalDate anchor = viewpoint.anchor(slots);
    if (anchor == null) {
      return Meaning.UNKNOWN;
    }
    TimeSpan days =
        viewpoint.choose(turn -> CalendarUnit.weekend(anchor.plusWeeks(turn)), Set.of(), slots);
    // an EDTF literal has no weekend: by name it is its week
    boolean known = days != null && days.earliest() != null;
    return known ? new Meaning(TimeSpan.week(days.earliest()), days) : Meaning.UNKNOWN;
  }

  private Meaning season() {
    TimeSpan season = yearly(year -> TimeSpan.season(year, slots.get(Slot.SEASON)));
    if (season == null || season.earliest() == null || season.latest() == null) {
      return Meaning.UNKNOWN;
    }
    TimeSpan months =
        TimeSpan.interval(
            TimeSpan.month(YearMonth.from(season.earliest())),
            TimeSpan.month(YearMonth.from(season.latest())));
    return new Meaning(season, months);
  }

  private @Nullable TimeSpan division() {
    int months = slots.get(Slot.DIVISION);
    int first = (slots.get(Slot.NUMBER) - 1) * months + 1;
    return yearly(
        year ->
            TimeSpan.interval(
                TimeSpan.month(YearMonth.of(year, first)),
                TimeSpan.month(YearMonth.of(year, first + months - 1))));
  }

  private TimeSpan decade() {
    int decade = slots.get(Slot.DECADE);
    return TimeSpan.decade(decade < 100 ? century(decade, viewpoint.published()) : decade);
  }

  /** From so many units before the publication until then, or from then so many units on. */
  private @Nullable TimeSpan duration() {
    LocalDate published = viewpoint.published();
    if (published == null) {
      return null;
    }
    TimeSpan there = unit().shifted(published, offset());
    TimeSpan here = unit().shifted(published, 0);
    return offset() < 0 ? TimeSpan.interval(there, here) : TimeSpan.interval(here, there);
  }
}
