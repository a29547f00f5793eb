package org.lagebild.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.TimeSpan;

/** Makes intervals of times by the words before and between them: seit, bis, zwischen. */
final class Bounds {
  private final List<TimeWord> words;
  private final @Nullable LocalDate published;

  Bounds(List<TimeWord> words, @Nullable LocalDate published) {
    this.words = words;
    this.published = published;
  }

  /** The expressions with the times that they bound; what they name stays. */
  List<Found> apply(List<Found> found) {
    List<Found> result = new ArrayList<>();
    int next = 0;
    while (next < found.size()) {
      Found here = found.get(next);
      Found end = next + 1 < found.size() ? found.get(next + 1) : null;
      if (end != null && isRange(here, end)) {
        TimeSpan range = TimeSpan.interval(here.meaning().value(), end.meaning().value());
        result.add(here.meaning(new Meaning(here.meaning().named(), range)));
        result.add(end.meaning(new Meaning(end.meaning().named(), range)));
        next += 2;
      } else {
        result.add(bounded(here));
        next++;
      }
    }
    return result;
  }

  private boolean isRange(Found begin, Found end) {
    if (!isPlaced(begin) || !isPlaced(end) || isAfter(begin, end)) {
      return false;
    }
    int place = beforePrepositions(end.match().begin() - 1);
    boolean adjacent = place == begin.match().end();
    TimeWord between = adjacent ? words.get(place) : null;
    return between != null
        && (between.is("until")
            || between.is("dash")
            || (between.is("and") && isBetween(begin.match())));
  }

  private boolean isBetween(TimeMatch begin) {
    int place = beforePrepositions(begin.begin() - 1);
    return place >= 0 && words.get(place).is("between");
  }

  private static boolean isPlaced(Found found) {
    TimeSpan value = found.meaning().value();
    return value != null && !value.edtf().contains("..") && !found.isMoment();
  }

  private static boolean isAfter(Found begin, Found end) {
    LocalDate first = begin.meaning().value().earliest();
    LocalDate last = end.meaning().value().latest();
    return first == null || last == null || first.isAfter(last);
  }

  private Found bounded(Found found) {
    TimeSpan value = found.meaning().value();
    int place = beforePrepositions(found.match().begin() - 1);
    if (value == null || place < 0 || found.isMoment() || value.edtf().contains("..")) {
      return found;
    }
    TimeWord word = words.get(place);
    if (word.is("since")) {
      TimeSpan begin = found.match().slots().has(Slot.DURATION) ? begin(value) : value;
      return found.meaning(new Meaning(found.meaning().named(), TimeSpan.interval(begin, null)));
    }
    if (word.is("until") && (isPortion(found) || !isAhead(found, value))) {
      return found.meaning(new Meaning(found.meaning().named(), TimeSpan.interval(null, value)));
    }
    return found;
  }

  private static TimeSpan begin(TimeSpan interval) {
    return TimeSpan.parse(interval.edtf().substring(0, interval.edtf().indexOf('/')));
  }

  private static boolean isPortion(Found found) {
    return found.match().slots().has(Slot.PORTION);
  }

  /** A plan that runs until a time to come is dated by that time. */
  private boolean isAhead(Found found, TimeSpan value) {
    boolean toDate = found.match().slots().has(Slot.OFFSET);
    return published != null
        && value.latest() != null
        && (value.latest().isAfter(published) || (value.latest().equals(published) && !toDate));
  }

  /** The first place to the left of an expression that is no article or bare preposition. */
  private int beforePrepositions(int from) {
    int place = from;
    while (place >= 0 && (words.get(place).is("article") || words.get(place).is("bridge"))) {
      place--;
    }
    return place;
  }
}
