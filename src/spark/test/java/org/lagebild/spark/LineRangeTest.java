package org.lagebild.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineRangeTest {
  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("lines.ndjson");
  }

  private LineRange range(long begin, long end) throws IOException {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file.toUri());
    return new LineRange(path.getFileSystem(new Configuration(false)).open(path), begin, end);
  }

  private String text(long begin, long end) throws IOException {
    try (LineRange range = range(begin, end)) {
      return new String(range.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"eins\nzwei\n\ndrei\n", "eins\nzwei", "\n\n", "Ä\nein längeres Wort\nß"})
  void rangesSideBySideGiveEachLineOnce(String lines) throws IOException {
    Files.writeString(file, lines);
    long length = Files.size(file);
    for (long step = 1; step <= length + 1; step++) {
      StringBuilder all = new StringBuilder();
      int counted = 0;
      for (long begin = 0; begin < length; begin += step) {
        all.append(text(begin, Math.min(begin + step, length)));
        try (LineRange range = range(begin, Math.min(begin + step, length))) {
          counted += range.countLines();
        }
      }
      assertEquals(lines, all.toString(), "in steps of " + step);
      assertEquals(lines.lines().count(), counted, "in steps of " + step);
    }
  }

  @Test
  void aLineBelongsToTheRangeInWhichItBegins() throws IOException {
    Files.writeString(file, "abc\ndef\nghi\n");
    List<String> ranges = new ArrayList<>();
    for (long begin = 0; begin < 12; begin += 3) {
      ranges.add(text(begin, begin + 3));
    }
    assertEquals(List.of("abc\n", "def\n", "ghi\n", ""), ranges);
  }
}
