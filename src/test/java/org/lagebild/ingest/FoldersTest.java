package org.lagebild.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.model.Article;

class FoldersTest {
  @Test
  void areReadWithAllBelowThemInTheOrderOfThePaths() {
    Reading reading = Reading.ofResource("folder");
    assertEquals(
        List.of("a", "zweiter", "zeile"), reading.articles().stream().map(Article::id).toList());
    assertEquals(
        List.of(
            "folder/b/bild.csv: skipped, not one of .txt .md .ndjson .jsonl .html .xml .rss .atom .warc .gz .zip"),
        reading.words());
  }

  @Test
  void aLinkBackIntoTheFolderIsNotFollowed(@TempDir Path folder) throws IOException {
    Path below = Files.createDirectory(folder.resolve("unten"));
    Files.writeString(below.resolve("a.txt"), "Text.");
    Files.createSymbolicLink(below.resolve("zurueck"), folder);
    Reading reading = Reading.of(folder);
    assertEquals(1, reading.articles().size());
    assertEquals(
        List.of(below.resolve("zurueck") + ": skipped, a link back to a folder above it"),
        reading.words());
  }

  @Test
  void aFolderBehindALinkIsRead(@TempDir Path folder) throws IOException {
    Path there = Files.createDirectory(folder.resolve("dort"));
    Files.writeString(there.resolve("a.txt"), "Text.");
    Path link = Files.createSymbolicLink(folder.resolve("hier"), there);
    assertEquals(1, Reading.of(link).articles().size());
  }
}
