package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Questions of the reader's own: the editor of SPARQL, its help and its answers. */
@ExtendWith(PageExtension.class)
class PageEditorTest {
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
    assertTrue(Files.readString(page.downloaded(ending)).contains(words));
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
}
