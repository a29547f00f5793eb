package org.lagebild.extract.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.TimeSpan;

/** Gives times of the clock and parts of the day the day of which the text speaks around them. */
final class Moments {
  private static final int SENTENCES_BACK = 2;

  private final List<TimeWord> words;
  private final @Nullable LocalDate published;

  Moments(List<TimeWord> words, @Nullable LocalDate published) {
    this.words = words;
    this.published = published;
  }

  List<Found> place(List<Found> found) {
    return found.stream().map(f -> f.isMoment() ? placed(f, found) : f).toList();
  }

  /** A part of the day that stands alone is one of the day of publication, a clock time is not. */
  private Found placed(Found moment, List<Found> all) {
    TimeSpan day = dayBefore(moment, all);
    day = day == null ? dayAfter(moment, all) : day;
    boolean partOfDay = moment.match().slots().get(Slot.MOMENT) == 1;
    if (day == null && partOfDay && published != null) {
      day = TimeSpan.day(published);
    }
    return moment.meaning(Meaning.of(day));
  }

  private @Nullable TimeSpan dayBefore(Found moment, List<Found> all) {
    return all.stream()
        .filter(f -> f.match().end() <= moment.match().begin())
        .filter(f -> sentence(moment) - sentence(f) <= SENTENCES_BACK)
        .map(Moments::day)
        .filter(d -> d != null)
        .reduce((a, b) -> b)
        .orElse(null);
  }

  private @Nullable TimeSpan dayAfter(Found moment, List<Found> all) {
    return all.stream()
        .filter(f -> f.match().begin() >= moment.match().end())
        .filter(f -> sentence(moment) == sentence(f))
        .map(Moments::day)
        .filter(d -> d != null)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable TimeSpan day(Found found) {
    TimeSpan named = found.meaning().named();
    boolean day =
        named != null && named.earliest() != null && named.earliest().equals(named.latest());
    return day ? named : null;
  }

  private int sentence(Found found) {
    return words.get(found.match().begin()).sentence().index();
  }
}
