package org.lagebild.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lagebild.model.Article;

class NdjsonTest {
  private static final String FILE = "ndjson/mixed.ndjson";

  @Test
  void everySoundLineIsAnArticle() {
    List<Article> articles = Reading.ofResource(FILE).articles();
    assertEquals(
        List.of("eins", "17", "example.org-vier", "mixed-6", "vierzehn"),
        articles.stream().map(Article::id).toList());
    assertEquals(
        new Article(
            "eins",
            "Titel",
            LocalDate.of(2024, 3, 5),
            "de",
            "Blatt",
            "https://example.org/1",
            "Erster Text.\nZweite Zeile."),
        articles.get(0));
    articles.stream().skip(1).forEach(a -> assertEquals(null, a.date()));
  }

  @Test
  void everyBrokenLineIsRefusedWithItsNumber() {
    List<String> words = Reading.ofResource(FILE).words();
    assertEquals(9, words.size());
    assertTrue(words.get(0).startsWith(FILE + ":2: not a JSON object: Unexpected end-of-input"));
    assertTrue(words.get(0).endsWith("; mend the line"));
    assertEquals(
        FILE + ":7: not a JSON object: the line does not begin with {; mend it", words.get(1));
    assertEquals(
        FILE + ":8: the id \"eins\" is already that of " + FILE + ":1; give one of them another",
        words.get(2));
    assertEquals(FILE + ":9: there is no text; give it under the key \"text\"", words.get(3));
    assertEquals(
        FILE + ":10: the value of \"text\" is no string; put it in quotation marks", words.get(4));
    assertEquals(
        FILE + ":11: not a JSON object: Duplicate field 'text' (column 35); mend the line",
        words.get(5));
    assertEquals(
        FILE + ":12: more follows after the JSON object; put it on a line of its own",
        words.get(6));
    assertEquals(
        FILE + ":13: text has half a surrogate pair at character 5; write both halves",
        words.get(7));
    assertEquals(
        FILE + ":14: the value of \"date\" is no string; put it in quotation marks", words.get(8));
  }

  @Test
  void standardInputIsToldByItsFirstCharacter() {
    assertEquals(
        "a", Reading.ofStdin(" \n\uFEFF{\"id\":\"a\",\"text\":\"T.\"}\n").articles().get(0).id());
    assertEquals("Ein Satz.\n", Reading.ofStdin("Ein Satz.\n").articles().get(0).text());
    assertEquals("b", Reading.ofStdin("---\nid: b\n---\nEin Satz.").articles().get(0).id());
    assertEquals(
        List.of("<stdin>: the text is empty; there is nothing to read"),
        Reading.ofStdin("").words());
  }

  @Test
  void aTextFromStandardInputIsCalledByItsContent() {
    // printf 'Ein Satz.\n' | sha256sum
    assertEquals("text-2f7dd6b8", Reading.ofStdin("Ein Satz.\n").articles().get(0).id());
  }

  @Test
  void standardInputIsReadOnce() {
    assertEquals(
        List.of("<stdin>: standard input was read already; name - only once"),
        Reading.of(
                ReadingOptions.DEFAULTS,
                new ByteArrayInputStream("Text.".getBytes(StandardCharsets.UTF_8)),
                "-",
                "-")
            .words());
  }

  @Test
  void aLineOverTheLimitIsRefusedAndTheNextOneRead() {
    String tooLong = "{\"id\":\"a\",\"text\":\"" + "x".repeat(1_100_000) + "\"}\n";
    Reading reading =
        Reading.of(
            new ReadingOptions(null, 100),
            new ByteArrayInputStream(
                (tooLong + "{\"id\":\"b\",\"text\":\"T.\"}").getBytes(StandardCharsets.UTF_8)),
            "-");
    assertEquals(
        List.of("<stdin>:1: the text is longer than 100 bytes; split it or raise --max-bytes"),
        reading.words());
    assertEquals(List.of("b"), reading.articles().stream().map(Article::id).toList());
  }

  @Test
  void anArticleIsHandedOnBeforeTheNextIsRead() {
    List<String> order = new ArrayList<>();
    InputStream first = line("{\"id\":\"a\",\"text\":\"T.\"}\n" + " ".repeat(1 << 16) + "\n");
    InputStream second =
        new InputStream() {
          @Override
          public int read() throws IOException {
            order.add("second read");
            return -1;
          }
        };
    InputStream both = new SequenceInputStream(Collections.enumeration(List.of(first, second)));
    new ArticleReader(ReadingOptions.DEFAULTS, both, o -> order.add("article")).read(List.of("-"));
    assertEquals(List.of("article", "second read"), order);
  }

  private static InputStream line(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
