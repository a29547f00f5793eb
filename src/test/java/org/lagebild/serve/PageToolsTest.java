package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** What every view offers: its SPARQL, downloads, languages and themes; and the editor. */
@ExtendWith(PageExtension.class)
class PageToolsTest {
  private static final String QUERY =
      "PREFIX lb: <https://w3id.org/lagebild/ontology#>\n"
          + "SELECT ?identifier WHERE { ?article a lb:Article ;"
          + " <http://purl.org/dc/terms/identifier> ?identifier } ORDER BY ?identifier LIMIT 2";

  @Test
  void aQueryIsEditedAndRun(Page page) {
    page.visit("editor");
    page.await("return document.querySelector('.editor-area').dataset.ready === 'true'");
    page.run("document.querySelector('.CodeMirror').CodeMirror.setValue(arguments[0])", QUERY);
    page.click(page.find(".CodeMirror-code"));
    page.find(".CodeMirror textarea").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
    page.find("table.rows");
    assertEquals(
        List.of("2025-02-24-bundestagswahl-union-gewinnt", "2025-03-14-duterte-vor-gericht"),
        page.texts("table.rows td"));
    assertTrue(page.address().startsWith("/editor?query=PREFIX%20lb"));
  }

  @Test
  void aMistakeInAQueryIsToldInTheServersWords(Page page) {
    page.visit("editor");
    page.await("return document.querySelector('.editor-area').dataset.ready === 'true'");
    page.run("document.querySelector('.CodeMirror').CodeMirror.setValue('SELECT ?x WHERE {')");
    page.click(page.find(".run"));
    assertTrue(page.find(".result .notice pre").getText().contains("Encountered"));
    page.forgetConsole();
  }

  @Test
  void anExampleRunsByItsAddress(Page page) {
    page.visit("editor?name=territorial-control");
    page.find("table.rows");
    assertTrue(page.texts("table.rows td").contains("annexed"));
  }

  @ParameterizedTest
  @CsvSource({
    "articles",
    "article/2025-04-17-ukraine-gespraeche-paris",
    "entity/Q7747",
    "network",
    "timeline",
    "map",
    "conflicts"
  })
  void theSparqlBehindAViewRunsInTheEditor(String address, Page page) {
    page.visit(address);
    page.click(page.find(".tool", "SPARQL zeigen"));
    assertTrue(page.find(".query-box pre").getText().contains("SELECT"));
    page.click(page.find(".query-box a"));
    page.await("return location.pathname === '/editor'");
    page.find("table.rows td");
  }

  @ParameterizedTest
  @CsvSource({
    "article/2025-04-17-ukraine-gespraeche-paris, Turtle, ttl, lb:Meeting",
    "entity/Q7747, JSON-LD, jsonld, Wladimir Putin",
    "timeline, CSV, csv, 'date,kind,type,status'"
  })
  void whatAViewShowsCanBeDownloaded(
      String address, String format, String ending, String words, Page page) throws IOException {
    page.visit(address);
    page.click(page.find(".tool", format));
    assertTrue(Files.readString(downloaded(page, ending)).contains(words));
  }

  private static Path downloaded(Page page, String ending) {
    long begun = System.nanoTime();
    while (System.nanoTime() - begun < 30_000_000_000L) {
      Path file = page.downloadedFile("." + ending);
      if (file != null) {
        return file;
      }
      page.await("return true");
    }
    throw new AssertionError("nothing was downloaded that ends in " + ending);
  }

  @Test
  void theLanguageIsSwitchedAndRemembered(Page page) {
    page.visit("articles");
    assertEquals("de", page.run("return document.documentElement.lang"));
    page.click(page.find("#language"));
    page.await("return document.documentElement.lang === 'en'");
    page.settled();
    assertEquals("Articles", page.heading());
    page.visit("network");
    assertEquals("Network", page.heading());
    page.forget();
  }

  @Test
  void theThemeFollowsTheSystemUntilOneIsChosen(Page page) {
    page.prefer("light");
    page.visit("articles");
    Object light = background(page);
    page.prefer("dark");
    assertNotEquals(light, background(page));
    page.click(page.find("#theme"));
    assertEquals(light, background(page));
    page.visit("articles");
    assertEquals(light, background(page));
    page.prefer("light");
    page.forget();
  }

  private static Object background(Page page) {
    return page.run("return getComputedStyle(document.body).backgroundColor");
  }

  @Test
  void whatIsNotThereIsSaid(Page page) {
    page.visit("entity/Q999999999");
    assertEquals("Nicht vorhanden", page.heading());
    page.forgetConsole();
  }

  @Test
  void theKeyboardSkipsToTheContent(Page page) {
    page.visit("articles");
    page.find("body").sendKeys(Keys.TAB);
    assertEquals("skip", page.run("return document.activeElement.id"));
    page.find("#skip").sendKeys(Keys.ENTER);
    assertEquals("main", page.run("return document.activeElement.id"));
    assertFalse(page.address().contains("#"));
  }
}
