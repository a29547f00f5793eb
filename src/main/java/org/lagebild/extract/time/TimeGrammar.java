package org.lagebild.extract.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rules of the time lexicon over its words. */
record TimeGrammar(TimeLexicon lexicon, Openings openings) {
  private static final Comparator<TimeMatch> LONGEST_FIRST =
      Comparator.comparingInt(TimeMatch::length).reversed().thenComparingInt(TimeMatch::begin);

  /** The expressions in text order; where two overlap, the longer one. */
  List<TimeMatch> matches(List<TimeWord> words) {
    List<TimeMatch> all = new ArrayList<>();
    for (int place = 0; place < words.size(); place++) {
      for (TimeRule rule : openings.at(words.get(place))) {
        all.addAll(matches(rule, words, place));
      }
    }
    all.sort(LONGEST_FIRST);
    List<TimeMatch> chosen = new ArrayList<>();
    for (TimeMatch match : all) {
      if (chosen.stream().noneMatch(match::overlaps)) {
        chosen.add(match);
      }
    }
    chosen.removeIf(m -> m.slots().has(Slot.NO_TIME) || isRepeated(words, m));
    chosen.sort(Comparator.comparingInt(TimeMatch::begin));
    return chosen;
  }

  private static List<TimeMatch> matches(TimeRule rule, List<TimeWord> words, int place) {
    return rule.pattern().match(words, TimePattern.State.at(place)).stream()
        .map(s -> new TimeMatch(s.begin(), s.end(), s.end() - 1, rule.slots().and(s.slots())))
        .filter(match -> rule.guard().passes(words, match))
        .toList();
  }

  /** Whether the words name no time but all that are so called ("jeden zweiten Montag"). */
  private static boolean isRepeated(List<TimeWord> words, TimeMatch match) {
    int place = match.begin() - 1;
    if (place > 0 && words.get(place).is("ordinal")) {
      place--;
    }
    return place >= 0 && words.get(place).is("every");
  }
}
