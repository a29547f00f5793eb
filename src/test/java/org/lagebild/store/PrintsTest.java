package org.lagebild.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.reprint.Edition;
import org.lagebild.reprint.Fingerprint;
import org.lagebild.store.Prints.Print;

class PrintsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 4, 17);

  @TempDir Path folder;

  /** A text of two hundred words that no text of another number has. */
  private static String text(int number) {
    return IntStream.range(0, 200)
        .mapToObj(i -> "w" + (char) ('a' + number) + (char) ('a' + i / 26) + (char) ('a' + i % 26))
        .collect(Collectors.joining(" "));
  }

  private static Print print(int part, String article, int day, int text) {
    String iri = "https://w3id.org/lagebild/article/" + article;
    return new Print(part, new Edition(iri, DAY.plusDays(day), Fingerprint.of(text(text))));
  }

  private static String iri(String article) {
    return "https://w3id.org/lagebild/article/" + article;
  }

  @Test
  void reprintsAreFoundAmongArticlesThatAreLikeNoOther() throws IOException {
    Path file = folder.resolve("prints");
    try (Prints prints = new Prints(file)) {
      prints.add(print(0, "alone", 0, 1));
      prints.add(print(0, "second", 1, 2));
      prints.add(print(0, "first", 0, 2));
      prints.add(print(1, "third", 2, 2));
      prints.add(print(1, "short", 0, 3));
      Map<String, String> expected =
          Map.of(iri("second"), iri("first"), iri("third"), iri("first"));
      assertEquals(expected, prints.originals(print -> true));
    }
    assertFalse(Files.exists(file));
  }

  @Test
  void anArticleThatWasPutAgainCountsOnce() throws IOException {
    try (Prints prints = new Prints(folder.resolve("prints"))) {
      prints.add(print(0, "a", 0, 1));
      prints.add(print(0, "b", 1, 1));
      prints.add(print(1, "b", 1, 2));
      prints.add(print(1, "c", 2, 1));
      Map<String, Integer> latest = Map.of(iri("a"), 0, iri("b"), 1, iri("c"), 1);
      assertEquals(
          Map.of(iri("c"), iri("a")),
          prints.originals(print -> latest.get(print.edition().article()) == print.part()));
    }
  }
}
