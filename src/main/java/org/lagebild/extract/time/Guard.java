package org.lagebild.extract.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.WordClass;

/** What a rule asks of the surroundings beyond its pattern. */
enum Guard {
  NONE {
    @Override
    boolean passes(List<TimeWord> words, TimeMatch match) {
      return true;
    }
  },
  /** A number that nothing but its size makes a year: no count and no measure. */
  BARE_YEAR {
    @Override
    boolean passes(List<TimeWord> words, TimeMatch match) {
      int year = match.slots().get(Slot.YEAR);
      TimeWord word = words.get(match.begin());
      TimeWord before = at(words, match.begin() - 1);
      return (isRecent(year) || isLed(before))
          && !counts(word, at(words, match.end()))
          && !isMeasured(before);
    }
  };

  abstract boolean passes(List<TimeWord> words, TimeMatch match);

  private static @Nullable TimeWord at(List<TimeWord> words, int place) {
    return place < 0 || place >= words.size() ? null : words.get(place);
  }

  /** Whether the number counts what follows ("2000 Soldaten", "1950 syrische Flüchtlinge"). */
  private static boolean counts(TimeWord number, @Nullable TimeWord next) {
    if (next == null) {
      return false;
    }
    boolean counted = number.token().is("nummod") && number.token().head() > number.token().index();
    boolean measure = next.is("measure") || next.token().pos() == WordClass.SYM;
    return measure || (counted && next.sentence() == number.sentence() && next.isNominalStart());
  }

  private static boolean isRecent(int year) {
    return year >= 1900 && year < 2050;
  }

  /** Whether the word before lets even a remote year be one ("Türkenbelagerung 1683"). */
  private static boolean isLed(@Nullable TimeWord before) {
    return before != null
        && (before.is("since") || before.is("until") || before.token().pos() == WordClass.NOUN);
  }

  private static boolean isMeasured(@Nullable TimeWord before) {
    return before != null && (before.is("about") || before.is("numbering"));
  }
}
