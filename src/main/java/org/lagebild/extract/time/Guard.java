package org.lagebild.extract.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Reading;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** What a rule asks of the surroundings beyond its pattern. */
enum Guard {
  NONE {
    @Override
    boolean passes(List<TimeWord> words, TimeMatch match) {
      return true;
    }
  },
  /** A number that nothing but its size and place makes a year: no count and no measure. */
  BARE_YEAR {
    @Override
    boolean passes(List<TimeWord> words, TimeMatch match) {
      int year = match.slots().get(Slot.YEAR);
      TimeWord word = words.get(match.begin());
      TimeWord before = at(words, match.begin() - 1);
      TimeWord next = at(words, match.end());
      return (isRecent(year) || isLed(before) || standsAlone(before, next))
          && !counts(word, next)
          && (before == null || !(before.is("about") || before.is("numbering")));
    }
  };

  abstract boolean passes(List<TimeWord> words, TimeMatch match);

  private static @Nullable TimeWord at(List<TimeWord> words, int place) {
    return place < 0 || place >= words.size() ? null : words.get(place);
  }

  private static boolean isRecent(int year) {
    return year >= 1900 && year < 2050;
  }

  /** Whether the word before lets even a remote year be one ("Türkenbelagerung 1683"). */
  private static boolean isLed(@Nullable TimeWord before) {
    return before != null
        && (before.is("since") || before.is("until") || before.token().pos() == WordClass.NOUN);
  }

  /** Whether the number is an adverbial by itself ("Als 1861 der Krieg begann"). */
  private static boolean standsAlone(@Nullable TimeWord before, @Nullable TimeWord next) {
    boolean governed = before != null && before.is("preposition");
    return !governed
        && next != null
        && Character.isLetter(next.text().charAt(0))
        && !next.isNominalStart();
  }

  /** Whether the number counts what follows ("2000 Soldaten", "1950 syrische Flüchtlinge"). */
  private static boolean counts(TimeWord number, @Nullable TimeWord next) {
    if (next == null) {
      return false;
    }
    boolean measure = next.is("measure") || next.token().pos() == WordClass.SYM;
    boolean modifier =
        number.token().is("nummod") && number.token().head() > number.token().index();
    return measure
        || (modifier && next.sentence() == number.sentence() && isCountable(next.token()));
  }

  /** Nouns in the plural and adjectives, but not participles ("die 2017 anstehende Wahl"). */
  private static boolean isCountable(Token next) {
    return switch (next.pos()) {
      case NOUN ->
          next.readings().isEmpty() || next.canBe(r -> r.numerus() == Reading.Numerus.PLURAL);
      case ADJ -> !next.canBe(Guard::isParticiple) && !next.lemma().endsWith("end");
      default -> false;
    };
  }

  private static boolean isParticiple(Reading reading) {
    return reading.form() == Reading.VerbForm.PAST_PARTICIPLE
        || reading.form() == Reading.VerbForm.PRESENT_PARTICIPLE;
  }
}
