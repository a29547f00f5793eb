package org.lagebild.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lagebild.TestAnnotator;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;

/** Spans count into the text as it was given, whatever characters it holds. */
class OffsetsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "„Wir gehen“, sagte Müller. Köln schläft.",
        "»Nie!«, rief sie. ‚Doch‘, sagte er.",
        "Er schrieb 😀 an 𝒜nna. Dann kam Otto.",
        "Der 1. FC Nürnberg spielt. Im Spiel 1. SV Anhalt blieb.",
        "Erster Satz.\r\nZweiter Satz.\r\n\r\nDritter Satz.",
        "Zehn\u00a0Tage\u00a0lang\tschneite es in\u202fBern.",
        "Am Ufer stand er im Regen, zum Glück vom Baum geschützt, beim Haus, ans Tor gelehnt.",
        "Der US‑Präsident – so heißt es – kam um 10.30 Uhr nach St. Gallen."
      })
  void everyTokenLiesOnItsOwnCharacters(String text) {
    for (Token token : tokens(text)) {
      String covered = token.span().of(text);
      assertEquals(covered.strip(), covered, "no blank belongs to a token");
      if (!isSplitContraction(text, token)) {
        assertEquals(Typography.plain(covered), token.text());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "„Wir gehen“, sagte Müller.",
        "Er schrieb 😀 an 𝒜nna.",
        "Ja.\r\nNein.\r\n",
        "Zehn\u00a0Tage\tRegen im Mai."
      })
  void tokensCoverAllButBlanks(String text) {
    StringBuilder uncovered = new StringBuilder(text);
    tokens(text).forEach(t -> blank(uncovered, t.span()));
    assertTrue(
        uncovered.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)),
        uncovered.toString());
  }

  private static void blank(StringBuilder text, Span span) {
    for (int i = span.begin(); i < span.end(); i++) {
      text.setCharAt(i, ' ');
    }
  }

  @Test
  void aContractionIsTwoTokensOverOneSpan() {
    String text = "Er stand am Fluss.";
    List<Token> contracted =
        tokens(text).stream().filter(t -> t.span().equals(new Span(9, 11))).toList();
    assertEquals(List.of("an", "dem"), contracted.stream().map(Token::text).toList());
  }

  @Test
  void aSentenceSpansFromItsFirstTokenToItsLast() {
    String text = "  Anna kam. Otto ging.\nEnde";
    assertEquals(
        List.of("Anna kam.", "Otto ging.", "Ende"),
        TestAnnotator.annotate(text).stream()
            .map(s -> s.span().of(text))
            .collect(Collectors.toList()));
  }

  @Test
  void indicesAreThePlacesInArticleAndSentence() {
    List<Sentence> sentences = TestAnnotator.annotate("Anna kam. Otto ging.");
    for (int i = 0; i < sentences.size(); i++) {
      assertEquals(i, sentences.get(i).index());
      for (int j = 0; j < sentences.get(i).tokens().size(); j++) {
        assertEquals(j, sentences.get(i).tokens().get(j).index());
      }
    }
  }

  private static boolean isSplitContraction(String text, Token token) {
    return tokens(text).stream().filter(t -> t.span().equals(token.span())).count() > 1;
  }

  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    TestAnnotator.annotate(text).forEach(s -> tokens.addAll(s.tokens()));
    return tokens;
  }
}
