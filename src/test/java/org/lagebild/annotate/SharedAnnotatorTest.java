package org.lagebild.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lagebild.TestAnnotator;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;

class SharedAnnotatorTest {
  private static final String FIRST =
      "Anna Lund empfing am Montag den US-Außenminister in Oslo. Er lehnte den Plan ab.";
  private static final String SECOND =
      "Die Grenzschutzabkommen wurden nicht unterzeichnet, sagte ein Sprecher.";

  @Test
  void theSameTextIsReadInTheSameWay() {
    assertEquals(read(FIRST), read(FIRST));
  }

  @Test
  void twoThreadsReadAsOneDoes() throws Exception {
    List<Token> first = read(FIRST);
    List<Token> second = read(SECOND);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int i = 0; i < 10; i++) {
        Future<List<Token>> one = threads.submit(() -> read(FIRST));
        Future<List<Token>> other = threads.submit(() -> read(SECOND));
        assertEquals(first, one.get());
        assertEquals(second, other.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Token> read(String text) {
    return TestAnnotator.annotate(text).stream()
        .map(Sentence::tokens)
        .flatMap(List::stream)
        .toList();
  }
}
