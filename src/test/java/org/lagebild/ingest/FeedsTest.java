package org.lagebild.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.model.Article;

class FeedsTest {
  private static final String A =
      "Die Außenministerin von Tarvien, Lena Holm, ist am Dienstag zu Gesprächen in Brüssel"
          + " eingetroffen.";
  private static final String B =
      "Ihr Amtskollege Paul Brandt äußerte sich zurückhaltend und nannte keine Einzelheiten.";

  @Test
  void entriesWithContentAreArticlesAndTheirDayIsThatOfBerlin() {
    Reading reading = Reading.ofResource("feed/rss2.xml");
    assertEquals(
        List.of(
            new Article(
                "tagesblatt.example-a-1",
                "Holm & Brandt in Brüssel",
                LocalDate.of(2024, 3, 6),
                "de-DE",
                "Tagesblatt – Politik",
                "https://tagesblatt.example/a/1",
                A + "\n\n" + B),
            new Article(
                "tagesblatt.example-a-2",
                "Nur kurz",
                LocalDate.of(2024, 3, 6),
                "de-DE",
                "Tagesblatt – Politik",
                "https://tagesblatt.example/a/2",
                B)),
        reading.articles());
    assertEquals(
        List.of("feed/rss2.xml:3: there is no text; give it under the key \"text\""),
        reading.words());
  }

  @Test
  void whatIsOnlyASummaryIsMarkedAsSuch() {
    List<Ingested> outcomes = Reading.ofResource("feed/rss2.xml").outcomes();
    assertEquals(null, ((Ingested.Read) outcomes.get(0)).note());
    assertEquals("only the summary that the feed gives", ((Ingested.Read) outcomes.get(1)).note());
  }

  @Test
  void atomIsReadAndAnEntryWithoutAddressIsCalledByItsId() {
    List<Article> articles = Reading.ofResource("feed/atom.xml").articles();
    assertEquals("Gespräche beginnen", articles.get(0).title());
    assertEquals(A + "\n\n" + B, articles.get(0).text());
    assertEquals(LocalDate.of(2024, 3, 5), articles.get(0).date());
    assertEquals("tag-rundfunk.example-2024-8-..-..-x", articles.get(1).id());
    assertEquals(A, articles.get(1).text());
  }

  @Test
  void theOldDoctypeOfRss091DoesNoHarm() {
    assertEquals(B, Reading.ofResource("feed/rss091.xml").articles().get(0).text());
  }

  @Test
  void aFeedThatDeclaresEntitiesIsRefused() {
    assertEquals(
        List.of(
            "feed/xxe.xml: it declares entities of its own, which are never read; remove its"
                + " DOCTYPE"),
        Reading.ofResource("feed/xxe.xml").words());
  }

  @Test
  void aBrokenFeedIsRefusedInOneLine() {
    Reading reading = Reading.ofStdin("<?xml version='1.0'?><rss version='2.0'><channel>");
    assertEquals(1, reading.words().size());
    assertTrue(
        reading.words().get(0).startsWith("<stdin>: it is no feed that can be read: "),
        reading.words().get(0));
  }

  @Test
  void aHundredThousandElementsInOneAnotherEndInSeconds(@TempDir Path folder) throws Exception {
    String deep = "<x>".repeat(100_000) + "</x>".repeat(100_000);
    String feed =
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title><entry><title>e</title>"
            + "<content type='xhtml'>"
            + deep
            + "</content></entry></feed>";
    Path file = Files.write(folder.resolve("deep.xml"), feed.getBytes(StandardCharsets.UTF_8));
    Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Reading.of(file));
    assertEquals(1, reading.outcomes().size());
  }
}
