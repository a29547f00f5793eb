package org.lagebild.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lagebild.TestAnnotator;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;

class GenitiveOwnersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kiews Minister warnte am Montag.",
        "Frankreichs Minister kamen zu spät.",
        "Englands Minister trat am Abend zurück."
      })
  void theNounAfterAPlaceInTheGenitiveIsTheSubject(String text) {
    Sentence sentence = sentence(text);
    Token minister = sentence.tokens().get(1);
    assertTrue(minister.is("nsubj"), minister.toString());
    assertEquals(minister.index(), sentence.tokens().get(0).head());
  }

  @Test
  void aNameOfTwoWordsStaysOne() {
    Sentence sentence = sentence("Der Präsident der Vereinigten Staaten kam.");
    assertEquals("Präsident", sentence.tokens().get(sentence.tokens().get(4).head()).text());
  }

  private static Sentence sentence(String text) {
    return TestAnnotator.annotate(text).get(0);
  }
}
