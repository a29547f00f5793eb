package org.lagebild.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.pipeline.KeptArticle;

class ReportFileTest {
  @TempDir Path folder;

  @Test
  void linesStandInTheOrderOfTheInputWhateverIsSettledFirst() throws IOException {
    Path file = folder.resolve("report.ndjson");
    try (ReportFile report = ReportFile.at(file)) {
      report.arrived("a.txt", "a");
      report.arrived("b.txt", null);
      report.refused("b.txt", "the \"text\" is empty", null);
      report.arrived("c.txt", "c");
      report.stored(0);
      assertEquals("", Files.readString(file));
      report.kept(
          new KeptArticle("a.txt", "a", "https://x.example/a", KeptArticle.Earlier.OTHER, null));
      report.kept(
          new KeptArticle(
              "c.txt", "c", "https://x.example/c", KeptArticle.Earlier.SAME, "a summary"));
      report.stored(2);
      assertEquals(
          """
          {"where":"a.txt","id":"a","iri":"https://x.example/a","outcome":"replaced","reason":null}
          {"where":"b.txt","id":null,"iri":null,"outcome":"refused","reason":"the \\"text\\" is empty"}
          {"where":"c.txt","id":"c","iri":"https://x.example/c","outcome":"unchanged","reason":"a summary"}
          """,
          Files.readString(file));
    }
  }

  @Test
  void theSamePlaceTwiceHasTwoLines() throws IOException {
    Path file = folder.resolve("report.ndjson");
    try (ReportFile report = ReportFile.at(file)) {
      report.arrived("a.txt", "a");
      report.arrived("a.txt", null);
      report.kept(
          new KeptArticle("a.txt", "a", "https://x.example/a", KeptArticle.Earlier.NOTHING, null));
      report.skipped("a.txt", "twice\uD800");
    }
    assertEquals(
        """
        {"where":"a.txt","id":"a","iri":"https://x.example/a","outcome":"stored","reason":null}
        {"where":"a.txt","id":null,"iri":null,"outcome":"skipped","reason":"twice?"}
        """,
        Files.readString(file));
  }
}
