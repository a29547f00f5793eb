package org.lagebild.extract.grammar;

import java.util.Locale;
import java.util.Optional;
import org.lagebild.model.Reading;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Reading.Gender;
import org.lagebild.model.Reading.Numerus;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Writes a noun phrase as a dictionary would: nominative, strong endings, no article. */
final class Nominative {
  private Nominative() {}

  static String of(Phrase phrase) {
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (Token t : phrase.premodifiers()) {
      append(text, end, t, modifier(t, phrase));
      end = t.span().end();
    }
    append(text, end, phrase.head(), elided(phrase) + head(phrase));
    return text.toString();
  }

  /** "Friedens- und " of "Friedens- und Sicherheitsrat". */
  private static String elided(Phrase phrase) {
    return phrase
        .elided()
        .map(t -> t.text() + "- " + phrase.sentence().tokens().get(t.index() + 2).text() + " ")
        .orElse("");
  }

  /** Parts of a hyphen compound stand together as in the text. */
  private static void append(StringBuilder text, int end, Token token, String word) {
    if (text.length() > 0 && token.span().begin() != end) {
      text.append(' ');
    }
    text.append(word);
  }

  /** The head alone. */
  static String head(Phrase phrase) {
    Token head = phrase.head();
    boolean common = head.pos() == WordClass.NOUN && head.canBe(r -> r.category() == Category.NOUN);
    if (!common) {
      return head.pos() == WordClass.PROPN ? head.lemma() : head.text();
    }
    return phrase.isPlural() ? plural(head) : head.lemma();
  }

  /**
   * Only the dative plural has an ending of its own, but a noun made of an adjective is declined
   * like one ("die Verbündeten", "Verbündete").
   */
  private static String plural(Token head) {
    if (PhraseNumber.isAdjectival(head)) {
      return head.text().endsWith("en")
          ? head.text().substring(0, head.text().length() - 1)
          : head.text();
    }
    boolean onlyDative =
        head.readings().stream()
            .filter(r -> r.category() == Category.NOUN && r.numerus() == Numerus.PLURAL)
            .allMatch(r -> r.grammaticalCase() == Case.DATIVE);
    String form = head.text();
    return onlyDative && form.endsWith("n") ? form.substring(0, form.length() - 1) : form;
  }

  private static String modifier(Token modifier, Phrase phrase) {
    if (modifier.pos() != WordClass.ADJ && !Premodifiers.isAdjectiveAtBegin(modifier)) {
      return modifier.text();
    }
    boolean undeclined = isOfCity(modifier);
    String stem = undeclined ? modifier.text() : stem(modifier) + ending(phrase);
    return modifier.index() == 0 ? stem.toLowerCase(Locale.GERMAN) : stem;
  }

  /** "Brüsseler" has no endings. */
  private static boolean isOfCity(Token adjective) {
    String word = adjective.text();
    return adjective.lemma().equals(word)
        && Character.isUpperCase(word.charAt(0))
        && word.endsWith("er");
  }

  private static String stem(Token adjective) {
    String word = adjective.text();
    for (String ending : new String[] {"en", "er", "es", "em", "e"}) {
      if (word.endsWith(ending)
          && adjective.readings().stream().anyMatch(r -> isStem(r, word, ending))) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    for (String ending : new String[] {"en", "er", "es", "em", "e"}) {
      if (word.length() > 5 && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static boolean isStem(Reading reading, String word, String ending) {
    return reading.category() == Category.ADJECTIVE
        && reading.lemma().equalsIgnoreCase(word.substring(0, word.length() - ending.length()));
  }

  private static String ending(Phrase phrase) {
    if (phrase.isPlural()) {
      return "e";
    }
    return gender(phrase.head())
        .map(
            g ->
                switch (g) {
                  case MASCULINE -> "er";
                  case FEMININE -> "e";
                  case NEUTER -> "es";
                })
        .orElse("e");
  }

  private static Optional<Gender> gender(Token head) {
    return head.readings().stream()
        .filter(r -> r.category() == Category.NOUN || r.category() == Category.NAME)
        .map(Reading::gender)
        .filter(g -> g != null)
        .findFirst();
  }
}
