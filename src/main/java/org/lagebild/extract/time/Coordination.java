package org.lagebild.extract.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What members of a list share is written once, at its end: the month in "10. und 11. Februar", the
 * year in "Juli und August 2014".
 */
final class Coordination {
  private final List<TimeWord> words;
  private final List<TimeMatch> matches;

  private Coordination(List<TimeWord> words, List<TimeMatch> matches) {
    this.words = words;
    this.matches = new ArrayList<>(matches);
  }

  /** The expressions with what they share, and the days that are nothing without it. */
  static List<TimeMatch> complete(List<TimeWord> words, List<TimeMatch> matches) {
    Coordination coordination = new Coordination(words, matches);
    coordination.addListedDays();
    coordination.shareYears();
    return List.copyOf(coordination.matches);
  }

  private void addListedDays() {
    for (TimeMatch last : List.copyOf(matches)) {
      TimeMatch member = last;
      while (member != null && member.slots().has(Slot.DAY) && member.slots().has(Slot.MONTH)) {
        member = dayBefore(member);
        if (member != null) {
          matches.add(member);
        }
      }
    }
    matches.sort(Comparator.comparingInt(TimeMatch::begin));
  }

  private @Nullable TimeMatch dayBefore(TimeMatch member) {
    int place = placeBeforeJoiner(member);
    Slots day = place < 0 ? null : words.get(place).slots("day");
    boolean taken = matches.stream().anyMatch(m -> m.begin() <= place && place < m.end());
    return day == null || taken
        ? null
        : new TimeMatch(place, place + 1, member.head(), member.slots().and(day));
  }

  /** The place of the word to which a list joins the member; -1 if there is no list. */
  private int placeBeforeJoiner(TimeMatch member) {
    int place = member.begin() - 1;
    boolean joined = false;
    while (place >= 0 && words.get(place).is("listing")) {
      joined |= words.get(place).is("joiner");
      place--;
    }
    return joined ? place : -1;
  }

  private void shareYears() {
    for (int i = matches.size() - 1; i > 0; i--) {
      TimeMatch left = matches.get(i - 1);
      Slots right = matches.get(i).slots();
      boolean shares =
          right.has(Slot.YEAR)
              && right.has(Slot.MONTH)
              && left.slots().has(Slot.MONTH)
              && !left.slots().has(Slot.YEAR)
              && !left.slots().has(Slot.UNIT)
              && placeBeforeJoiner(matches.get(i)) == left.end() - 1;
      if (shares) {
        boolean yearTurns = left.slots().get(Slot.MONTH) > right.get(Slot.MONTH);
        matches.set(i - 1, left.with(Slot.YEAR, right.get(Slot.YEAR) - (yearTurns ? 1 : 0)));
      }
    }
  }
}
