package org.lagebild.extract.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.TimeSpan;

/**
 * From where an expression is understood.
 *
 * @param published the day of publication, null if unknown
 * @param look where its clause looks
 * @param discourse the times named before it
 */
record Viewpoint(@Nullable LocalDate published, Look look, Discourse discourse) {
  /** Days in advance for which a clause that looks back may speak of what is to come. */
  private static final int NOTICE = 60;

  /** The day from which the expression reckons; null if it is unknown. */
  @Nullable LocalDate anchor(Slots slots) {
    CalendarUnit unit = CalendarUnit.of(slots);
    LocalDate inText = slots.has(Slot.IN_TEXT) ? discourse.last(unit) : null;
    return inText != null ? inText : published;
  }

  /**
   * The time meant by words that return again and again, such as weekdays and months without year.
   *
   * @param times the times that the words may mean, by their distance in turns
   * @param nearest where the clause looks when it means the nearest of them
   */
  @Nullable TimeSpan choose(IntFunction<TimeSpan> times, Set<Look> nearest, Slots slots) {
    if (published == null) {
      return null;
    }
    List<TimeSpan> candidates =
        IntStream.rangeClosed(-2, 2)
            .mapToObj(times)
            .sorted(Comparator.comparing(Viewpoint::first))
            .toList();
    if (slots.has(Slot.OFFSET) && slots.get(Slot.OFFSET) != 0) {
      return slots.get(Slot.OFFSET) < 0
          ? last(candidates, published.minusDays(1), true)
          : next(candidates, published.plusDays(1), true);
    }
    if (slots.has(Slot.OFFSET) || nearest.contains(look)) {
      TimeSpan near = nearest(candidates, published);
      boolean tooFar =
          (look == Look.NOMINAL || look == Look.BACK)
              && near != null
              && first(near).isAfter(published.plusDays(NOTICE));
      return tooFar ? last(candidates, published, false) : near;
    }
    return switch (look) {
      case BACK, NOMINAL, OPEN -> last(candidates, published, false);
      case AHEAD, PRESENT -> next(candidates, published, false);
    };
  }

  private static @Nullable TimeSpan last(List<TimeSpan> times, LocalDate until, boolean whole) {
    return times.stream()
        .filter(t -> !(whole ? lastDay(t) : first(t)).isAfter(until))
        .reduce((a, b) -> b)
        .orElse(null);
  }

  private static @Nullable TimeSpan next(List<TimeSpan> times, LocalDate from, boolean whole) {
    return times.stream()
        .filter(t -> !(whole ? first(t) : lastDay(t)).isBefore(from))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable TimeSpan nearest(List<TimeSpan> times, LocalDate day) {
    return times.stream().min(Comparator.comparingLong(t -> distance(t, day))).orElse(null);
  }

  private static long distance(TimeSpan time, LocalDate day) {
    if (day.isBefore(first(time))) {
      return first(time).toEpochDay() - day.toEpochDay();
    }
    return Math.max(0, day.toEpochDay() - lastDay(time).toEpochDay());
  }

  private static LocalDate first(TimeSpan time) {
    return known(time.earliest());
  }

  private static LocalDate lastDay(TimeSpan time) {
    return known(time.latest());
  }

  private static LocalDate known(@Nullable LocalDate day) {
    if (day == null) {
      throw new IllegalArgumentException("an open interval does not return");
    }
    return day;
  }
}
