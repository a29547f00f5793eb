package org.lagebild.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The queries about links, over the two articles with links that are written by hand. */
class LinkQueriesTest {
  private static DatasetGraph data() {
    DatasetGraph data = RDFDataMgr.loadDatasetGraph("rdf/paris/expected.trig");
    RDFDataMgr.read(data, "rdf/holder/expected.trig");
    return TwoArticles.union(data);
  }

  /** The phrase that denotes a person is an actor by itself, without an item. */
  @ParameterizedTest
  @ValueSource(strings = {"links", "candidates", "office-holders", "actors"})
  void returnsTheRowsWrittenByHand(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRunner(data()).run(QueryLoader.load(name), ResultFormat.CSV, out);
    String rows = out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    try (InputStream in =
        LinkQueriesTest.class.getResourceAsStream("/query/links/" + name + ".csv")) {
      assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), rows);
    }
  }
}
