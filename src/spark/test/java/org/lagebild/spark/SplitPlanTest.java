package org.lagebild.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitPlanTest {
  @TempDir private Path folder;

  private List<String> plan(String... inputs) throws IOException {
    List<String> paths =
        List.of(inputs).stream().map(input -> folder.resolve(input).toString()).toList();
    return SplitPlan.of(paths, 10, new Configuration(false)).stream()
        .map(s -> s.number() + " " + s.name() + " " + s.form() + " " + s.begin() + "-" + s.end())
        .toList();
  }

  @Test
  void linesAreSplitAndOtherFilesReadWhole() throws IOException {
    Files.writeString(folder.resolve("b.ndjson"), "{\"text\": \"zwölf\"}\n");
    Files.writeString(folder.resolve("a.txt"), "Ein längerer Text.");
    assertEquals(
        List.of("0 a.txt FILE 0-19", "1 b.ndjson LINES 0-10", "2 b.ndjson LINES 10-19"), plan("."));
  }

  @Test
  void linesThatArePackedWithoutSayingSoAreReadWhole() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write("{}\n".getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve("c.ndjson"), packed.toByteArray());
    assertEquals(List.of("0 c.ndjson FILE 0-" + packed.size()), plan("c.ndjson"));
  }

  @Test
  void whatBelongsToProgramsIsPassedOver() throws IOException {
    Files.writeString(folder.resolve("_SUCCESS"), "");
    Files.writeString(folder.resolve(".a.txt.crc"), "x");
    Files.writeString(folder.resolve("a.txt"), "x");
    assertEquals(List.of("0 a.txt FILE 0-1"), plan("."));
  }

  @Test
  void filesOfAFolderComeInTheOrderOfTheirPaths() throws IOException {
    Files.createDirectories(folder.resolve("in/a"));
    Files.writeString(folder.resolve("in/a/b.txt"), "x");
    Files.writeString(folder.resolve("in/a-c.txt"), "x");
    // a hyphen comes before a slash
    assertEquals(List.of("0 a-c.txt FILE 0-1", "1 b.txt FILE 0-1"), plan("in"));
  }

  @Test
  void whatIsNotThereIsToldOf() {
    assertThrows(IOException.class, () -> plan("nowhere"));
  }
}
