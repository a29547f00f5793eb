package org.lagebild.annotate;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lagebild.model.Reading;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.WordClass;

/** Finds the basic form and the readings of a word from the dictionary and its part of speech. */
final class Lemmatizer {
  private static final int LONGEST_COMPOUND = 60;

  private final GermanDictionary.Lookup dictionary;
  private final GermanWordSplitter splitter;

  Lemmatizer(GermanDictionary.Lookup dictionary, GermanWordSplitter splitter) {
    this.dictionary = dictionary;
    this.splitter = splitter;
  }

  /** All readings of a form, those that fit the part of speech first. */
  List<Reading> readings(String form, WordClass pos) {
    List<Reading> found = dictionary.readings(form);
    if (found.isEmpty() || !isNominal(pos)) {
      String lower = form.toLowerCase(Locale.GERMAN);
      found = lower.equals(form) ? found : merged(found, dictionary.readings(lower));
    }
    if (found.isEmpty() && isNominal(pos)) {
      found = compound(form);
    }
    return found.stream().sorted(Comparator.comparingInt(r -> fit(r, pos))).toList();
  }

  private static List<Reading> merged(List<Reading> first, List<Reading> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }

  private static boolean isNominal(WordClass pos) {
    return pos == WordClass.NOUN || pos == WordClass.PROPN;
  }

  /** Finite forms and participles of verbs rank before the adjectives made from them. */
  private static int fit(Reading reading, WordClass pos) {
    Category wanted =
        switch (pos) {
          case VERB, AUX -> Category.VERB;
          case NOUN -> Category.NOUN;
          case PROPN -> Category.NAME;
          case ADJ -> Category.ADJECTIVE;
          case DET -> Category.ARTICLE;
          case PRON -> Category.PRONOUN;
          default -> Category.OTHER;
        };
    if (reading.category() == wanted || (pos.isVerbal() && isAuxiliary(reading))) {
      return 0;
    }
    return isSecondBest(reading.category(), pos) ? 1 : 2;
  }

  /** The dictionary calls "kein" and "sein" pronouns also where they stand as articles. */
  private static boolean isSecondBest(Category category, WordClass pos) {
    return (pos == WordClass.PROPN && category == Category.NOUN)
        || (pos == WordClass.DET && category == Category.PRONOUN);
  }

  private static boolean isAuxiliary(Reading reading) {
    return reading.category() == Category.AUXILIARY || reading.category() == Category.MODAL;
  }

  /** An unknown compound inflects as its last part does. */
  private List<Reading> compound(String form) {
    List<String> parts = form.length() > LONGEST_COMPOUND ? List.of() : splitter.splitWord(form);
    if (parts.size() < 2) {
      return List.of();
    }
    String last = capitalised(parts.get(parts.size() - 1));
    String first = form.substring(0, form.length() - last.length());
    return dictionary.readings(last).stream()
        .filter(r -> r.category() == Category.NOUN)
        .map(r -> withLemma(r, first + r.lemma().toLowerCase(Locale.GERMAN)))
        .toList();
  }

  private static Reading withLemma(Reading r, String lemma) {
    return new Reading(
        lemma, r.category(), r.grammaticalCase(), r.numerus(), r.gender(), r.person(), r.form());
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.GERMAN) + word.substring(1);
  }

  /**
   * The lemma by the likeliest reading; the form itself where the dictionary has none that fits.
   */
  String lemma(String form, WordClass pos, List<Reading> readings) {
    return readings.stream()
        .filter(r -> fit(r, pos) < 2)
        .findFirst()
        .map(Reading::lemma)
        .orElse(isNominal(pos) ? form : form.toLowerCase(Locale.GERMAN));
  }

  /** The lemma of a verb with its separated particle ("kündigte … an": "ankündigen"). */
  String separable(String particle, String form, String lemma) {
    String prefix = particle.toLowerCase(Locale.GERMAN);
    return dictionary.readings(prefix + form.toLowerCase(Locale.GERMAN)).stream()
        .filter(r -> r.category() == Category.VERB && r.lemma().startsWith(prefix))
        .findFirst()
        .map(Reading::lemma)
        .orElse(prefix + lemma);
  }
}
