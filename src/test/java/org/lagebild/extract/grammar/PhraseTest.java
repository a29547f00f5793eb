package org.lagebild.extract.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Sentence;

class PhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sie sprach mit ukrainischen Vertretern. | Vertretern | ukrainische Vertreter",
        "Die Kämpfer der freien syrischen Armee flohen. | Armee | freie syrische Armee",
        "Er lobte den französischen Minister. | Minister | französischer Minister",
        "Das Schiff der deutschen Marine sank. | Marine | deutsche Marine",
        "Sie dankte dem dänischen Parlament. | Parlament | dänisches Parlament",
        "Er traf den US-Botschafter. | Botschafter | US-Botschafter",
        "Die Stadt der Rebellen brannte. | Rebellen | Rebellen"
      })
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
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Minister kamen. | Minister | true",
        "Der Minister kam. | Minister | false",
        "Rebellen griffen an. | Rebellen | true",
        "Minister Hall kam. | Minister | false",
        "Er traf den Minister. | Minister | false",
        "Er half den Ministern. | Ministern | true",
        "Ein ranghoher Vertreter kam. | Vertreter | false"
      })
  void numberIsToldByAgreement(String text, String head, boolean plural) {
    assertEquals(plural, phrase(text, head).isPlural());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dem Minister half sie. | Minister | DATIVE",
        "Der Sohn des Ministers kam. | Ministers | GENITIVE",
        "Den König lobte sie. | König | ACCUSATIVE",
        "Der König kam. | König | NOMINATIVE"
      })
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
  void nounsMadeOfAdjectivesHaveStrongAndWeakPlurals() {
    assertEquals("alte Verbündete", phrase("Gestern halfen alte Verbündete.", "Verbündete").text());
    assertEquals(
        "treue Verbündete", phrase("Er dankte den treuen Verbündeten.", "Verbündeten").text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der König schläft. | König | true",
        "Ein König schläft. | König | false",
        "Sein König schläft. | König | true",
        "Dieser König schläft. | König | true",
        "Könige schlafen. | Könige | false"
      })
  void definiteArticlesDemonstrativesAndPossessivesAreDefinite(
      String text, String head, boolean definite) {
    assertEquals(definite, phrase(text, head).isDefinite());
  }

  private static Phrase phrase(String text, String head) {
    Sentence sentence = Words.sentence(text);
    return new Phrase(sentence, Words.word(sentence, head));
  }
}
