package org.lagebild.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The basic forms that the lexicon's words are compared with. */
class LemmasTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Regierung kündigte neue Strafen an. | kündigte | ankündigen",
        "Der Rat lehnt den Plan ab. | lehnt | ablehnen",
        "Die Truppen griffen die Stadt an. | griffen | angreifen",
        "Der Minister trat am Montag zurück. | trat | zurücktreten",
        "Sie versuchte, die Stadt einzunehmen. | einzunehmen | einnehmen",
        "Er hofft, das Land zu verlassen. | verlassen | verlassen",
        "Die Stadt wurde angegriffen. | angegriffen | angreifen"
      })
  void verbsHaveTheirInfinitiveWithParticle(String text, String form, String lemma) {
    assertEquals(lemma, lemma(text, form));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Angriffe dauerten an. | Angriffe | Angriff",
        "Er sprach mit den Ministern. | Ministern | Minister",
        "Den Krieg gewann niemand. | Krieg | Krieg",
        "Die Kohleausstiegskommissionen tagten. | Kohleausstiegskommissionen | "
            + "Kohleausstiegskommission",
        "Sie prüfte die Grenzschutzabkommen. | Grenzschutzabkommen | Grenzschutzabkommen"
      })
  void nounsStandInTheSingularAlsoAsUnknownCompounds(String text, String form, String lemma) {
    assertEquals(lemma, lemma(text, form));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Das Parlament wird das Gesetz beschliessen. | beschliessen | beschließen",
        "Er lief durch die Strassen. | Strassen | Straße"
      })
  void theOtherSpellingOfSharpSIsTheSameWord(String text, String form, String lemma) {
    assertEquals(lemma, lemma(text, form));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Es gab keinen Angriff. | keinen | kein",
        "Sie fand keine Zeugen. | keine | kein",
        "Die Armee verlor ihre Panzer. | ihre | ihr",
        "Den Vertrag lobte er. | Den | der"
      })
  void articlesOfEveryKindHaveTheirLemma(String text, String form, String lemma) {
    assertEquals(lemma, lemma(text, form));
  }

  private static String lemma(String text, String form) {
    return OffsetsTest.tokens(text).stream()
        .filter(t -> t.text().equals(form))
        .findFirst()
        .orElseThrow()
        .lemma();
  }
}
