package org.lagebild.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lagebild.model.Span;

class ChunksTest {
  private static final int LONGEST = 20_000;

  @Test
  void anEmptyTextHasNoChunk() {
    assertEquals(List.of(), Chunks.of(""));
  }

  @Test
  void aShortTextIsOneChunk() {
    assertEquals(List.of(new Span(0, 9)), Chunks.of("Anna kam."));
  }

  @Test
  void chunksAdjoinAndCoverTheText() {
    covers("Anna kam nach Haus. ".repeat(4_000));
    covers("x".repeat(50_000));
    covers("😀".repeat(30_000));
    covers("Ein Satz ohne Ende\n".repeat(5_000));
  }

  private static void covers(String text) {
    int at = 0;
    for (Span chunk : Chunks.of(text)) {
      assertEquals(at, chunk.begin());
      assertTrue(0 < chunk.length() && chunk.length() <= LONGEST);
      at = chunk.end();
    }
    assertEquals(text.length(), at);
  }

  @Test
  void aLineBreakIsPreferredToASentenceEnd() {
    String line = "Kurz.";
    String text = line + "\n" + "Anna kam nach Haus. ".repeat(1_500);
    assertEquals(new Span(0, line.length() + 1), Chunks.of(text).get(0));
  }

  @Test
  void withoutLineBreakASentenceEndIsPreferredToABlank() {
    String text = "Anna kam nach Haus. ".repeat(1_500).strip();
    assertEquals("Anna kam nach Haus. ".length() * 1_000, Chunks.of(text).get(0).end());
  }

  @Test
  void noChunkCutsACharacterInTwo() {
    String text = "x" + "😀".repeat(20_000);
    for (Span chunk : Chunks.of(text)) {
      assertFalse(Character.isLowSurrogate(text.charAt(chunk.begin())));
    }
  }
}
