package org.lagebild.extract.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Sentence;

class PhraseTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/extract/grammar/phrases/nominatives.csv", delimiter = '|')
  void aPhraseIsWrittenInTheNominative(String text, String head, String expected) {
    assertEquals(expected, phrase(text, head).text());
  }

  @Test
  void aGenitiveBehindKeepsItsArticle() {
    assertEquals(
        "Außenminister der Ukraine",
        phrase("Sie sprach mit dem Außenminister der Ukraine.", "Außenminister")
            .textWithGenitive());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/extract/grammar/phrases/numbers.csv", delimiter = '|')
  void numberIsToldByAgreement(String text, String head, boolean plural) {
    assertEquals(plural, phrase(text, head).isPlural());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/extract/grammar/phrases/cases.csv", delimiter = '|')
  void articleAndNounTogetherTellTheCase(String text, String head, Case expected) {
    assertEquals(Set.of(expected), phrase(text, head).cases());
  }

  @Test
  void coordinatedPersonsAreAllFound() {
    String text = "Der König, die Königin und der Kaiser kamen.";
    assertEquals(
        List.of("König", "Königin", "Kaiser"), Words.texts(phrase(text, "König").coordinated()));
  }

  @Test
  void aGenitivePluralIsAPlural() {
    assertTrue(phrase("Die Kämpfer der Minister flohen.", "Minister").isPlural());
  }

  @Test
  void afterANameInTheGenitiveTheVerbTellsTheNumber() {
    assertFalse(phrase("Kiews Minister warnte am Montag.", "Minister").isPlural());
    assertTrue(phrase("Kiews Minister warnten am Montag.", "Minister").isPlural());
    assertFalse(phrase("Er traf Frankreichs Minister in Rom.", "Minister").isPlural());
  }

  @Test
  void nounsMadeOfAdjectivesHaveStrongAndWeakPlurals() {
    assertEquals("alte Verbündete", phrase("Gestern halfen alte Verbündete.", "Verbündete").text());
    assertEquals(
        "treue Verbündete", phrase("Er dankte den treuen Verbündeten.", "Verbündeten").text());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/extract/grammar/phrases/definite.csv", delimiter = '|')
  void definiteArticlesDemonstrativesAndPossessivesAreDefinite(
      String text, String head, boolean definite) {
    assertEquals(definite, phrase(text, head).isDefinite());
  }

  private static Phrase phrase(String text, String head) {
    Sentence sentence = Words.sentence(text);
    return new Phrase(sentence, Words.word(sentence, head));
  }
}
