package org.lagebild.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.model.Article;

class TextFilesTest {
  @TempDir Path folder;

  private Article written(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    Reading reading = Reading.of(file);
    assertEquals(List.of(), reading.words());
    return reading.articles().get(0);
  }

  @Test
  void frontMatterIsReadAndTheTextBehindItLeftAsItIs() {
    assertEquals(
        List.of(
            new Article(
                "besuch-1",
                "Besuch in Wien",
                LocalDate.of(2024, 3, 5),
                "de-AT",
                "Beispielblatt",
                "https://example.org/politik/besuch",
                "\nDie Ministerin reiste nach Wien.\n---\nDanach sprach sie.\n")),
        Reading.ofResource("frontmatter/full.md").articles());
  }

  @Test
  void valuesStayTheCharactersThatWereWritten() {
    assertEquals(
        List.of(new Article("0012", null, null, "de", null, null, "Nur Zeichen.\n")),
        Reading.ofResource("frontmatter/literal.txt").articles());
  }

  @Test
  void anArticleWithoutIdIsCalledByItsUrlElseByItsFile() {
    assertEquals(
        "example.org-politik-Besuch.html-seite-2",
        Reading.ofResource("frontmatter/by-url.txt").articles().get(0).id());
    assertEquals(
        "Ohne-Angaben.v2",
        Reading.ofResource("frontmatter/Ohne Angaben.v2.txt").articles().get(0).id());
  }

  @Test
  void aLongFileNameIsCutAndTellsItselfFromOthersByADigest() throws IOException {
    // printf 'xxx…' | sha256sum, of 130 x
    assertEquals("x".repeat(120) + "-3afbb132", written("x".repeat(130) + ".txt", "Text.").id());
  }

  @Test
  void aFileWithoutFrontMatterIsAllText() throws IOException {
    assertEquals("Text - mit ---\nStrichen.", written("a.txt", "Text - mit ---\nStrichen.").text());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    assertEquals("Text.", written("a.txt", "\uFEFFText.").text());
    assertEquals("b", written("b.txt", "\uFEFF---\nid: b\n---\nText.").id());
  }

  @Test
  void linesMayEndAsOnWindows() throws IOException {
    Article article = written("a.txt", "---\r\nid: a1\r\ntitle: T\r\n---\r\nEins.\r\nZwei.\r\n");
    assertEquals("a1", article.id());
    assertEquals("T", article.title());
    assertEquals("Eins.\r\nZwei.\r\n", article.text());
  }

  @Test
  void theDefaultDateIsForArticlesWithoutOne() throws IOException {
    ReadingOptions options = new ReadingOptions(LocalDate.of(2025, 4, 17), 1000);
    Path without = Files.writeString(folder.resolve("ohne.txt"), "Text.");
    Path with = Files.writeString(folder.resolve("mit.txt"), "---\ndate: 2020-01-02\n---\nText.");
    List<Article> articles =
        Reading.of(options, InputStream.nullInputStream(), without.toString(), with.toString())
            .articles();
    assertEquals(LocalDate.of(2025, 4, 17), articles.get(0).date());
    assertEquals(LocalDate.of(2020, 1, 2), articles.get(1).date());
    assertNull(Reading.of(without).articles().get(0).date());
  }

  @Test
  void anArticleOfOneMillionBytesIsReadAndOneOfMoreOnlyIfTheLimitIsRaised() throws IOException {
    String longest = "Die Präsidentin ".repeat(58_823) + "schweigt.";
    assertEquals(1_000_000, longest.getBytes(StandardCharsets.UTF_8).length);
    assertEquals(longest, written("band.txt", longest).text());

    Path longer = Files.writeString(folder.resolve("lang.txt"), longest.repeat(5));
    assertEquals(
        List.of(longer + ": the text is longer than 1000000 bytes; split it or raise --max-bytes"),
        Reading.of(longer).words());
    ReadingOptions raised = new ReadingOptions(null, 5_000_000);
    assertEquals(
        longest.repeat(5),
        Reading.of(raised, InputStream.nullInputStream(), longer.toString())
            .articles()
            .get(0)
            .text());
  }

  @Test
  void theLimitCountsTheBytesOfTheTextAlone() {
    String file = "---\ntitle: Dies zählt nicht\n---\nÄÖÜ";
    assertEquals(1, ofBytes(6, file).articles().size());
    assertEquals(
        List.of("<stdin>: the text is longer than 5 bytes; split it or raise --max-bytes"),
        ofBytes(5, file).words());
    assertEquals(
        List.of("<stdin>: the text is longer than 5 bytes; split it or raise --max-bytes"),
        ofBytes(5, "x".repeat(400_000)).words());
  }

  private static Reading ofBytes(int most, String file) {
    return Reading.of(
        new ReadingOptions(null, most),
        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
        "-");
  }
}
