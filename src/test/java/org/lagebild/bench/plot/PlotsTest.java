package org.lagebild.bench.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlotsTest {
  private static final Path RESULTS = Path.of("src/test/resources/bench/results");

  @TempDir Path folder;

  private Picture drawn(String name) throws IOException {
    Plots.write(RESULTS, folder);
    return Picture.of(Files.readString(folder.resolve(name)));
  }

  @Test
  void drawsWhatThereAreResultsOf() {
    assertEquals(
        List.of(folder.resolve("annotation.svg"), folder.resolve("queries.svg")),
        Plots.write(RESULTS, folder));
  }

  @Test
  void annotationIsSetBesideCoreNlp() throws IOException {
    Picture picture = drawn("annotation.svg");
    assertEquals(List.of("CoreNLP", "Lagebild", "Lagebild, two threads"), picture.texts("label"));
    // of 20,000 on 400
    assertEquals(List.of("other 40.0", "own 190.0", "own 380.0"), picture.bars());
    assertTrue(
        picture.texts("small").contains("2026-01-02, 2 cores of Abacus & Sons, JDK 17.0.1+2"),
        picture.texts("small").toString());
  }

  @Test
  void aQueryThatWouldDwarfTheOthersIsNamedInstead() throws IOException {
    Picture picture = drawn("queries.svg");
    assertEquals(List.of("map", "roles"), picture.texts("label"));
    // of 80 on 400
    assertEquals(List.of("own 150.0", "own 375.0"), picture.bars());
    assertTrue(picture.texts("small").contains("not shown: stats, 23,487 ms"));
  }

  @Test
  void theSameResultsGiveTheSameBytes() throws IOException {
    Plots.write(RESULTS, folder.resolve("one"));
    Plots.write(RESULTS, folder.resolve("two"));
    for (String name : List.of("annotation.svg", "queries.svg")) {
      assertEquals(
          -1, Files.mismatch(folder.resolve("one/" + name), folder.resolve("two/" + name)));
    }
  }
}
