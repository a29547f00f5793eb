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

  private static void write(Page page, String query) {
    page.visit("editor");
    page.await("return document.querySelector('.editor-area').dataset.ready === 'true'");
    page.run("document.querySelector('.CodeMirror').CodeMirror.setValue(arguments[0])", query);
  }

  /** What is offered at the end of a query when Ctrl+Space is pressed. */
  private static List<String> offered(Page page, String query) {
    write(page, query);
    page.run(
        "const editor = document.querySelector('.CodeMirror').CodeMirror;"
            + " editor.focus(); editor.setCursor(editor.lineCount(), 0);");
    page.await("return document.querySelector('.CodeMirror').CodeMirror.hasFocus()");
    page.find(".CodeMirror textarea").sendKeys(Keys.chord(Keys.CONTROL, Keys.SPACE));
    page.find(".CodeMirror-hints li");
    return page.texts(".CodeMirror-hints li");
  }

  @Test
  void namesThatFitAreOffered(Page page) {
    String prefix = "PREFIX lb: <https://w3id.org/lagebild/ontology#>\n";
    assertEquals(
        List.of("lb:participant"), offered(page, prefix + "SELECT * WHERE { ?meeting lb:partic"));
    assertEquals(List.of("lb:Summit"), offered(page, prefix + "SELECT * WHERE { ?m a lb:Summ"));
    List<String> status = offered(page, prefix + "SELECT * WHERE { ?m lb:status lb:pro");
    assertTrue(status.containsAll(List.of("lb:ProperName", "lb:proposed")), status.toString());
    assertEquals(List.of("nif:anchorOf"), offered(page, "SELECT * WHERE { ?m anchorO"));
    assertEquals(
        List.of("skos: <http://www.w3.org/2004/02/skos/core#>"), offered(page, "PREFIX skos"));
    page.find(".CodeMirror textarea").sendKeys(Keys.ENTER);
    assertEquals(
        "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>",
        page.run("return document.querySelector('.CodeMirror').CodeMirror.getValue()"));
  }

  @Test
  void aNameThatIsTakenFromTheListBringsItsPrefix(Page page) {
    offered(page, "SELECT * WHERE { ?m partici");
    page.find(".CodeMirror textarea").sendKeys(Keys.ENTER);
    page.await(
        "return document.querySelector('.CodeMirror').CodeMirror.getValue() ==="
            + " 'PREFIX lb: <https://w3id.org/lagebild/ontology#>\\nSELECT * WHERE { ?m"
            + " lb:participant'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DESCRIBE <https://w3id.org/lagebild/entity/Q7747> | Turtle | ttl | Wladimir Putin",
        "DESCRIBE <https://w3id.org/lagebild/entity/Q7747> | JSON-LD | jsonld | Wladimir Putin",
        "CONSTRUCT { <a:a> ?p ?o } { <https://w3id.org/lagebild/entity/Q7747> ?p ?o }"
            + " | Turtle | ttl | <a:a>",
        "SELECT (2 + 3 AS ?five) {} | CSV | csv | five",
        "SELECT (2 + 3 AS ?five) {} | JSON | json | bindings"
      })
  void anAnswerInTheEditorCanBeDownloaded(
      String query, String format, String ending, String words, Page page) throws IOException {
    page.forgetDownloads();
    write(page, query);
    page.click(page.find(".run"));
    page.find(".result .tool");
    page.click(page.find(".result .tool", format));
    assertTrue(Files.readString(downloaded(page, ending)).contains(words));
  }

  @Test
  void aLongQueryHasAnAddressToo(Page page) {
    write(page, "ASK {}\n# " + "x".repeat(5000));
    page.click(page.find(".run"));
    page.find(".verdict");
    assertTrue(page.address().startsWith("/editor#query=ASK%20%7B%7D"));
    page.visit(page.address().substring(1));
    assertEquals("Ja", page.find(".verdict").getText());
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
    "timeline, CSV, csv, 'date,kind,type,status'",
    "conflicts, CSV, csv, claim_date"
  })
  void whatAViewShowsCanBeDownloaded(
      String address, String format, String ending, String words, Page page) throws IOException {
    page.forgetDownloads();
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
  void conflictsAreAskedForOfArticlesThatWereFoundBefore(Page page) {
    page.visit("conflicts");
    page.click(page.find(".tool", "SPARQL zeigen"));
    List<String> names = page.texts(".query-box code");
    assertEquals(List.of("days", "newest"), names.subList(0, 2));
    assertTrue(
        page.texts(".query-box pre")
            .get(names.indexOf("conflicts"))
            .contains("VALUES ?article { <https://w3id.org/lagebild/article/2025-"));
  }

  /** Of the days 9, 8 and 7 with three, one and two articles, and of two without a date. */
  @ParameterizedTest
  @CsvSource({
    "2, 0, '', newest 9-9 2+0",
    "3, 0, '', newest 9-9 3+0",
    "4, 0, '', newest 8-9 4+0",
    "3, 2, '', newest 7-9 3+2",
    "2, 3, '', newest 7-8 2+0",
    "9, 0, '', newest 7-9 9+0 undated 3+0",
    "4, 4, '', newest 7-7 4+0 undated 2+0",
    "2, 7, '', undated 2+1",
    "9, 0, from, newest 7-9 9+0"
  })
  void theDaysTellWhichArticlesAreTheNewest(
      int limit, int offset, String filter, String asked, Page page) {
    page.visit("articles");
    String script =
        """
        const [limit, offset, filter, done] = arguments;
        const number = (term) => Number(term.sparql);
        const day = (term) => term.sparql.slice(10, 11);
        const stored = [9, 9, 9, 8, 7, 7];
        const asked = [];
        const inquiry = { rows: async (name, terms) => {
          if (name === 'days') return [[9, 3], [8, 1], [7, 2]].slice(0, number(terms.limit))
            .map(([d, articles]) => ({ published: `2025-01-0${d}`, articles: String(articles) }));
          const days = name === 'newest' ? `${day(terms.from)}-${day(terms.to)} ` : '';
          asked.push(`${name} ${days}${number(terms.limit)}+${number(terms.offset)}`);
          const found = name === 'newest'
            ? stored.filter((d) => d >= day(terms.from) && d <= day(terms.to)) : [0, 0];
          return found.slice(number(terms.offset), number(terms.offset) + number(terms.limit))
            .map((article) => ({ article }));
        } };
        import('/js/parts/selection.js')
          .then(({ newestArticles }) => newestArticles(inquiry, { [filter]: {} }, limit, offset))
          .then(() => done(asked.join(' ')), (failure) => done(failure.message));
        """;
    assertEquals(asked, page.runAsync(script, limit, offset, filter));
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
