package org.lagebild.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.lagebild.model.TimeSpan;

/** The units in which the lexicon counts; hours and minutes are below what a value can say. */
enum CalendarUnit {
  MOMENT(0, ChronoUnit.HOURS),
  DAY(1, ChronoUnit.DAYS),
  WEEKEND(2, ChronoUnit.WEEKS),
  WEEK(3, ChronoUnit.WEEKS),
  MONTH(4, ChronoUnit.MONTHS),
  YEAR(5, ChronoUnit.YEARS),
  DECADE(6, ChronoUnit.DECADES),
  CENTURY(7, ChronoUnit.CENTURIES);

  private final int code;
  private final ChronoUnit unit;

  CalendarUnit(int code, ChronoUnit unit) {
    this.code = code;
    this.unit = unit;
  }

  /** How the unit is written in {@link Slot#UNIT}. */
  int code() {
    return code;
  }

  /** The unit of which the slots speak; {@link #MOMENT} if of none. */
  static CalendarUnit of(Slots slots) {
    int code = slots.get(Slot.UNIT, MOMENT.code);
    return Arrays.stream(values()).filter(u -> u.code == code).findFirst().orElseThrow();
  }

  /** The unit that lies the given number of units after the one in which the day lies. */
  TimeSpan shifted(LocalDate day, int count) {
    LocalDate there = this == MOMENT ? day : day.plus(count, unit);
    return switch (this) {
      case MOMENT, DAY -> TimeSpan.day(there);
      case WEEKEND -> weekend(there);
      case WEEK -> TimeSpan.week(there);
      case MONTH -> TimeSpan.month(YearMonth.from(there));
      case YEAR -> TimeSpan.year(there.getYear());
      case DECADE -> TimeSpan.decade(there.getYear());
      case CENTURY -> century(Math.floorDiv(there.getYear() - 1, 100) + 1);
    };
  }

  /** Saturday and Sunday of the ISO week in which the day lies. */
  static TimeSpan weekend(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return TimeSpan.interval(TimeSpan.day(monday.plusDays(5)), TimeSpan.day(monday.plusDays(6)));
  }

  /** The hundred years that end with the given multiple of 100. */
  static TimeSpan century(int number) {
    return TimeSpan.interval(TimeSpan.year(number * 100 - 99), TimeSpan.year(number * 100));
  }
}
