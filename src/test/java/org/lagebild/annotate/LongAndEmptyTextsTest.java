package org.lagebild.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lagebild.TestAnnotator;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;

class LongAndEmptyTextsTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\r\n\t \u00a0\n", "\n\n\n"})
  void whatHoldsNoWordHasNoSentence(String text) {
    assertEquals(List.of(), TestAnnotator.annotate(text));
  }

  @Test
  void aHeadingWithoutFullStopIsASentenceOfItsOwn() {
    String text = "Neuer Minister in Oslo\nAnna Lund wurde am Montag vereidigt.";
    assertEquals(
        List.of("Neuer Minister in Oslo", "Anna Lund wurde am Montag vereidigt."),
        TestAnnotator.annotate(text).stream().map(s -> s.span().of(text)).toList());
  }

  @Test
  void aTextOfSeveralChunksKeepsItsOffsets() {
    String sentence = "Anna Lund besuchte die Stadt Bergen.\n";
    String text = sentence.repeat(700);
    List<Sentence> sentences = TestAnnotator.annotate(text);
    assertEquals(700, sentences.size());
    for (int i = 0; i < 700; i++) {
      assertEquals(i * sentence.length(), sentences.get(i).span().begin());
      assertEquals(sentence.strip(), sentences.get(i).span().of(text));
    }
  }

  @Test
  void aLineOfFiftyThousandLettersIsReadToItsEnd() {
    String text = "a".repeat(50_000);
    List<Token> tokens = OffsetsTest.tokens(text);
    assertEquals(0, tokens.get(0).span().begin());
    assertEquals(50_000, tokens.get(tokens.size() - 1).span().end());
  }

  @Test
  void aLineOfFiftyThousandCharactersWithoutBlanksIsReadToItsEnd() {
    String text = "Anna,".repeat(10_000);
    List<Token> tokens = OffsetsTest.tokens(text);
    assertEquals(50_000, tokens.get(tokens.size() - 1).span().end());
    assertTrue(tokens.stream().allMatch(t -> t.span().of(text).equals(t.text())));
  }

  /** Each of them took a minute and more at this length, the square of which it was. */
  @ParameterizedTest
  @ValueSource(strings = {"Ab-", "„", "\u200B"})
  void aHundredThousandCharactersWithoutBlanksTakeNoLongerThanText(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    List<Token> tokens =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> OffsetsTest.tokens(text));
    assertTrue(tokens.stream().allMatch(t -> t.span().end() <= text.length()));
  }
}
