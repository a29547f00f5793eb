package org.lagebild.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.pipeline.SmallStages;

class ExtractionBenchmarkTest {
  @TempDir Path folder;

  @Test
  void tellsOfEveryStageAndKeepsTheMachine() throws IOException {
    Scale scale = new Scale(Path.of("").toAbsolutePath(), true);
    Result result = new ExtractionBenchmark(SmallStages::load, () -> article -> 100).run(scale);
    assertEquals(
        List.of("corenlp", "annotate", "extract", "link", "rdf", "store", "after_annotation"),
        result.rows().stream().map(row -> row.get(0)).toList());
    assertEquals(1, result.goals().size());

    Path file = folder.resolve("results/extraction.csv");
    ResultFile.write(file, Machine.here(), result);
    List<String> lines = Files.readAllLines(file);
    assertEquals(8, lines.size());
    assertTrue(lines.get(0).startsWith("date,cpu,cores,memory_gib,os,jdk,"), lines.get(0));
    assertTrue(lines.get(2).matches("\\d{4}-\\d\\d-\\d\\d,.+,annotate,24,0,2,.+"), lines.get(2));
  }
}
