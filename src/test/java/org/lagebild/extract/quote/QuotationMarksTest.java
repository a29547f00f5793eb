package org.lagebild.extract.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {
  private static List<String> marked(String text) {
    return QuotationMarks.in(text).stream().map(s -> s.of(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "„Ja, gern“",
        "„Ja, gern”",
        "„Ja, gern\"",
        "»Ja, gern«",
        "«Ja, gern»",
        "“Ja, gern”",
        "\"Ja, gern\"",
        "‚Ja, gern‘"
      })
  void pairsTheMarksOfEveryUsage(String quotation) {
    assertEquals(List.of(quotation), marked("Sie rief: " + quotation + " und ging."));
  }

  @Test
  void takesMarksWithinMarksAsPartOfTheOuterOnes() {
    assertEquals(List.of("„Das heißt ‚Feuer‘ hier“"), marked("Er: „Das heißt ‚Feuer‘ hier“."));
    assertEquals(List.of("„Er las „Faust“ vor“"), marked("„Er las „Faust“ vor“, sagte sie."));
  }

  @Test
  void endsWhatIsNotClosedWithItsParagraph() {
    assertEquals(List.of("„Wir gehen."), marked("Er sagte: „Wir gehen.\nDann ging er."));
  }

  @Test
  void goesOnOverParagraphsThatOpenWithTheMarkAgain() {
    assertEquals(
        List.of("„Erstens kostet es viel.\n„Zweitens dauert es lange.“"),
        marked("„Erstens kostet es viel.\n„Zweitens dauert es lange.“ Das sagte er."));
  }

  @Test
  void takesNoApostropheOrInchForAMark() {
    assertEquals(List.of(), marked("Ein 27\" großer Schirm und Hans' Hut."));
  }
}
