package org.lagebild.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.TestStages;

/**
 * A word may be as long as an article. What takes the square of its length hangs: a megabyte of
 * letters took the reader of times hours.
 */
class LongWordsTest {
  private static final String BEFORE =
      "Die Ministerin Ada Lenz ist am Donnerstag nach Bern gereist. Dort will sie mit dem Kanzler"
          + " über das Abkommen sprechen. ";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"Wort, 225000", "'a/1.,', 20000"})
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void anArticleThatIsOneLongWordIsStored(String piece, int times) throws IOException {
    Path file = folder.resolve("long.ndjson");
    String text = BEFORE.repeat(8) + "Das " + piece.repeat(times) + " sagte sie.";
    Files.writeString(
        file, "{\"id\": \"long\", \"date\": \"2025-04-17\", \"text\": \"" + text + "\"}\n");
    Path stores = Files.createDirectory(folder.resolve("stores"));
    assertEquals(1, new HostileBuild(stores, TestStages::remembering).of(file));
  }
}
