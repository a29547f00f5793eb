package org.lagebild.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lagebild.ingest.reason.RefusedException;

/** Pages in the styles of many publishers, with what a reader would call their article. */
class PageReaderTest {
  private static final Path PAGES = Path.of("src/test/resources/ingest/html");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "blog",
        "portal",
        "broadcaster",
        "latin1",
        "drupal",
        "scripted",
        "paywall",
        "amp",
        "swiss",
        "tables",
        "broken",
        "microdata"
      })
  void theArticleIsTakenOutOfThePage(String name) throws IOException, RefusedException {
    byte[] html = Files.readAllBytes(PAGES.resolve(name + ".html"));
    String address = name.equals("portal") ? "https://tagesblatt.example/x" : "";
    Page page = PageReader.read(html, null, address);
    assertEquals(Files.readString(PAGES.resolve(name + ".txt")), written(page));
  }

  private static String written(Page page) {
    return String.join(
            "|",
            page.title(),
            shown(page.date()),
            shown(page.language()).replace('_', '-'),
            shown(page.site()),
            shown(page.url()))
        + "\n"
        + page.text()
        + "\n";
  }

  private static String shown(Object value) {
    return Objects.toString(value, "-");
  }

  @Test
  void theServersCharsetStandsAboveThePages() throws RefusedException {
    byte[] html =
        "<meta charset=utf-8><article><p>Der Präsident schwieg.</p></article>"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("Der Präsident schwieg.", PageReader.read(html, "iso-8859-1", "").text());
  }

  @Test
  void anUnknownCharsetIsAsGoodAsNone() throws RefusedException {
    byte[] html = "<p>Der Präsident schwieg lange.</p>".getBytes(StandardCharsets.UTF_8);
    assertTrue(PageReader.read(html, "x-klingon", "").text().contains("Präsident"));
    assertTrue(PageReader.read(html, "not a charset!", "").text().contains("Präsident"));
  }

  @Test
  void anAddressThatIsNoneOfTheWebIsLeftOut() throws RefusedException {
    String begin = "<p>Der Text.</p><link rel=canonical href='";
    for (String href :
        new String[] {"javascript:alert(1)", "file:///etc/passwd", "ht tp://x y", "//"}) {
      byte[] html = (begin + href + "'>").getBytes(StandardCharsets.UTF_8);
      assertEquals(null, PageReader.read(html, null, "").url(), href);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<b>", "<p>", "<table><tr><td>", "<span>", "<ul><li>", "<a href=x>"})
  void aHundredThousandElementsInOneAnotherEndInSeconds(String tag) {
    byte[] html =
        (tag.repeat(100_000) + "<p>Der Präsident schwieg.</p>").getBytes(StandardCharsets.UTF_8);
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> outcome(html));
  }

  @Test
  void aMegabyteWithoutABlankIsOneParagraph() throws RefusedException {
    byte[] html = ("<article><p>" + "x".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
    assertEquals(1_000_000, PageReader.read(html, null, "").text().length());
  }

  @Test
  void deepJsonLdIsPassedOver() throws RefusedException {
    String json = "[".repeat(50_000);
    byte[] html =
        ("<script type=application/ld+json>" + json + "</script><p>Der Präsident schwieg.</p>")
            .getBytes(StandardCharsets.UTF_8);
    assertEquals("Der Präsident schwieg.", PageReader.read(html, null, "").text());
  }

  private static String outcome(byte[] html) {
    try {
      return PageReader.read(html, null, "").text();
    } catch (RefusedException e) {
      return e.reason();
    }
  }
}
