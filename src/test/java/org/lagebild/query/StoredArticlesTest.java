package org.lagebild.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lagebild.export.Exporter;
import org.lagebild.export.GraphFormat;
import org.lagebild.store.PutResult;
import org.lagebild.store.Store;
import org.lagebild.vocab.Iris;

/** The same two articles out of TDB2, whose default graph is the union as the store sets it. */
class StoredArticlesTest {
  private static final String ARTICLE = "https://w3id.org/lagebild/article/";

  @TempDir static Path folder;
  private static Store one;
  private static Store other;

  @BeforeAll
  static void storesTheArticlesInBothOrders() {
    one = filled("one", "gipfel", "dementi");
    other = filled("other", "dementi", "gipfel");
  }

  @AfterAll
  static void close() {
    one.close();
    other.close();
  }

  private static Store filled(String name, String... articles) {
    Store store = Store.openOrCreate(folder.resolve(name), Iris.standard());
    for (String article : articles) {
      PutResult result = store.put(share(article));
      assertEquals(List.of(), result.refused());
    }
    return store;
  }

  private static List<Quad> share(String article) {
    ByteArrayOutputStream nquads = new ByteArrayOutputStream();
    new Exporter(TwoArticles.dataset()).article(article, GraphFormat.NQUADS, nquads);
    return new ArrayList<>(
        Iter.toList(
            RDFParser.fromString(nquads.toString(StandardCharsets.UTF_8), Lang.NQUADS)
                .toDatasetGraph()
                .find()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actors",
        "roles",
        "territories",
        "meetings",
        "statuses",
        "events",
        "statements",
        "mentions"
      })
  void theContractQueriesReturnTheRowsWrittenByHand(String name) throws IOException {
    String expected;
    String resource = "/query/two-articles/expected/" + name + ".csv";
    try (InputStream in = getClass().getResourceAsStream(resource)) {
      expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertEquals(expected, run(one, name));
    assertEquals(expected, run(other, name));
  }

  @ParameterizedTest
  @EnumSource
  void theOrderOfStoringDoesNotShowInAnExport(GraphFormat format) {
    assertEquals(export(one, format), export(other, format));
  }

  @Test
  void explainsAFactOutOfTheStore() {
    Explanation.OfFact fact =
        (Explanation.OfFact)
            one.read(data -> new Explainer(data).explain(ARTICLE + "gipfel#meeting-27"));
    assertTrue(fact.passage().contains("[Ada Lenz|participant] **traf** [am Montag|date]"));
  }

  @Test
  void countsWhatIsInTheStore() {
    StoreSummary summary = one.read(StoreSummary::of);
    assertEquals(2, summary.articles());
    assertEquals(4, summary.statements());
  }

  private static String run(Store store, String name) {
    return store.read(
        data -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          new QueryRunner(data).run(QueryLoader.load(name), ResultFormat.CSV, out);
          return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        });
  }

  private static String export(Store store, GraphFormat format) {
    return store.read(
        data -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          new Exporter(data).all(format, out);
          return out.toString(StandardCharsets.UTF_8);
        });
  }
}
