package org.lagebild.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.lagebild.model.TimeSpan;

/** Feasts whose day is reckoned anew for each year. */
final class Holidays {
  private Holidays() {}

  static boolean isHoliday(Slots slots) {
    return slots.has(Slot.EASTER) || slots.has(Slot.ADVENT) || slots.has(Slot.HIJRI_MONTH);
  }

  /**
   * The feast in a year of the Gregorian calendar; of two Islamic ones in that year the first.
   *
   * @throws java.time.DateTimeException for Islamic feasts outside the tables of java.time, which
   *     begin in 1882 and end in 2174
   */
  static TimeSpan in(int year, Slots slots) {
    if (slots.has(Slot.EASTER)) {
      return TimeSpan.day(easterSunday(year).plusDays(slots.get(Slot.EASTER)));
    }
    if (slots.has(Slot.ADVENT)) {
      LocalDate fourth =
          LocalDate.of(year, 12, 24).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
      return TimeSpan.day(fourth.minusWeeks(4L - slots.get(Slot.ADVENT)));
    }
    return islamic(year, slots);
  }

  /** The Gregorian computus as Meeus, Jones and Butcher wrote it down. */
  static LocalDate easterSunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int yearOfCentury = year % 100;
    int correction = (century + 8) / 25;
    int epact = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30;
    int weekday =
        (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }

  /** By the Umm al-Qura calendar; the sighting of the moon may differ by a day. */
  private static TimeSpan islamic(int year, Slots slots) {
    HijrahDate newYear = HijrahChronology.INSTANCE.date(LocalDate.of(year, 1, 1));
    HijrahDate first =
        newYear
            .with(ChronoField.DAY_OF_MONTH, 1)
            .with(ChronoField.MONTH_OF_YEAR, slots.get(Slot.HIJRI_MONTH))
            .with(ChronoField.DAY_OF_MONTH, slots.get(Slot.HIJRI_DAY, 1));
    while (LocalDate.from(first).getYear() < year) {
      first = first.plus(1, ChronoUnit.YEARS);
    }
    int days = slots.has(Slot.HIJRI_DAY) ? slots.get(Slot.LASTS, 1) : first.lengthOfMonth();
    LocalDate begin = LocalDate.from(first);
    return days == 1
        ? TimeSpan.day(begin)
        : TimeSpan.interval(TimeSpan.day(begin), TimeSpan.day(begin.plusDays(days - 1L)));
  }
}
