package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.pipeline.Intake;
import org.lagebild.pipeline.SmallStages;
import org.lagebild.store.Store;

class TextSearchTest {
  private static final String PREFIXES =
      """
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX schema: <https://schema.org/>
      """;

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.openOrCreate(folder.resolve("tdb2"), Site.BASE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void put(String id, String title, String text) {
    String article = "---\nid: " + id + "\ntitle: " + title + "\n---\n" + text;
    byte[] bytes = article.getBytes(StandardCharsets.UTF_8);
    new Intake(store, SmallStages::load, 1_000_000).take(new ByteArrayInputStream(bytes));
  }

  private List<String> find(String pattern) {
    return store.read(
        data -> {
          List<String> found = new ArrayList<>();
          String query = PREFIXES + "SELECT DISTINCT ?s { " + pattern + " } ORDER BY ?s";
          try (QueryExec run = QueryExec.dataset(store.outward()).query(query).build()) {
            run.select().forEachRemaining(row -> found.add(row.get("s").getURI()));
          }
          return found;
        });
  }

  private static List<String> article(String... ids) {
    return Stream.of(ids).map(id -> Site.BASE + "article/" + id).toList();
  }

  @Test
  void whatABuildHasChangedSinceIsTakenOver() {
    put("a", "Erstens", "Lenz traf Brandt in der Oper.");
    put("b", "Zweitens", "Lenz traf Brandt im Zoo.");
    try (TextSearch text = TextSearch.open(store)) {
      assertEquals(-1, text.refresh());
    }
    put("b", "Zweitens", "Lenz traf Brandt im Kino.");
    put("c", "Drittens", "Nichts geschah im Zoo.");
    store.remove("a");
    try (TextSearch text = TextSearch.open(store)) {
      // a, b and c; Lenz and Brandt are known as before
      assertEquals(3, text.refresh());
      assertEquals(article(), find("?s text:query (nif:isString 'Oper')"));
      assertEquals(article("c"), find("?s text:query (nif:isString 'Zoo')"));
      assertEquals(article("b"), find("?s text:query (nif:isString 'Kino')"));
      assertEquals(0, text.refresh());
    }
  }

  @Test
  void wordsAreFoundInAnyFormAndNamesWithoutAccents() {
    put("a", "Über Gespräche", "Lenz traf Brandt zu einem Gespräch.");
    try (TextSearch text = TextSearch.open(store)) {
      text.refresh();
      assertEquals(article("a"), find("?s text:query (nif:isString 'Gespräche')"));
      assertEquals(article("a"), find("?s text:query (schema:headline 'gespräch')"));
      List<String> lenz = List.of(Site.BASE + "entity/Q900000001");
      assertEquals(lenz, find("?s text:query 'ada'"));
      assertEquals(lenz, find("?s text:query 'LÉNZ'"));
      assertEquals(List.of(), find("?s text:query 'lenzes'"));
      assertEquals(
          List.of(Site.BASE + "article/a#char=0,4"), find("?s text:query (nif:anchorOf 'Lenz')"));
    }
  }

  @Test
  void oneGraphCanBeSearchedAlone() {
    put("a", "Eins", "Lenz lacht.");
    put("b", "Zwei", "Lenz lacht.");
    try (TextSearch text = TextSearch.open(store)) {
      text.refresh();
      assertEquals(
          article("b"),
          find("GRAPH <" + Site.BASE + "article/b> { ?s text:query (nif:isString 'lacht') }"));
    }
  }

  @Test
  void anIndexThatIsGoneIsMadeAnew() throws IOException {
    put("a", "Eins", "Lenz lacht.");
    try (TextSearch text = TextSearch.open(store)) {
      text.refresh();
    }
    Path index = folder.resolve("tdb2/text");
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    try (TextSearch text = TextSearch.open(store)) {
      assertEquals(-1, text.refresh());
      assertEquals(article("a"), find("?s text:query (nif:isString 'lacht')"));
    }
  }

  @Test
  void aStoreIsAskedAndBuiltWithoutTheIndex() {
    put("a", "Eins", "Lenz lacht.");
    assertEquals(article("a"), find("?s nif:isString ?t"));
  }
}
