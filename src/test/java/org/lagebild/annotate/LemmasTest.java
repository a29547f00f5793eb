package org.lagebild.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The basic forms that the lexicon's words are compared with. */
class LemmasTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/annotate/lemmas/verbs.csv", delimiter = '|')
  void verbsHaveTheirInfinitiveWithParticle(String text, String form, String lemma) {
    assertEquals(lemma, lemma(text, form));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/annotate/lemmas/nouns.csv", delimiter = '|')
  void nounsStandInTheSingularAlsoAsUnknownCompounds(String text, String form, String lemma) {
    assertEquals(lemma, lemma(text, form));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/annotate/lemmas/sharp-s.csv", delimiter = '|')
  void theOtherSpellingOfSharpSIsTheSameWord(String text, String form, String lemma) {
    assertEquals(lemma, lemma(text, form));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/annotate/lemmas/articles.csv", delimiter = '|')
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
