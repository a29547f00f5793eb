package org.lagebild.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.vocab.LB;

class QueryRunnerTest {
  private static final String PLACES =
      "SELECT ?label ?point { ?place a lb:City ; rdfs:label ?label"
          + " OPTIONAL { ?place geo:hasGeometry/geo:asWKT ?point } } ORDER BY ?label";

  @Test
  void textAlignsColumns() {
    assertEquals(
        """
        label     point
        --------  -----------------
        Auenfurt  POINT(10.5 50.25)
        Genf      POINT(6.15 46.2)
        Wien
        """,
        run(PLACES, ResultFormat.TEXT));
  }

  @Test
  void markdownIsATable() {
    assertEquals(
        """
        | label | point |
        | --- | --- |
        | Auenfurt | POINT(10.5 50.25) |
        | Genf | POINT(6.15 46.2) |
        | Wien |  |
        """,
        run(PLACES, ResultFormat.MARKDOWN));
  }

  @Test
  void markdownEscapesBarsAndLineBreaks() {
    assertEquals(
        "| x |\n| --- |\n| a\\|b c |\n",
        run("SELECT (\"a|b\\nc\" AS ?x) {}", ResultFormat.MARKDOWN));
  }

  @Test
  void csvQuotesAsTheStandardSays() {
    assertEquals(
        "x\r\n\"a,\"\"b\"\"\"\r\n", run("SELECT (\"a,\\\"b\\\"\" AS ?x) {}", ResultFormat.CSV));
  }

  @Test
  void tsvKeepsTermsApart() {
    assertEquals(
        "?label\t?point\n\"Wien\"@de\t\n",
        run(
            "SELECT ?label ?point { ent:Q1741 rdfs:label ?label"
                + " OPTIONAL { ent:Q1741 geo:asWKT ?point } }",
            ResultFormat.TSV));
  }

  @Test
  void jsonAndXmlFollowTheStandards() {
    String query = "SELECT ?label { ent:Q71 rdfs:label ?label }";
    String json = run(query, ResultFormat.JSON).replaceAll("\\s+", "");
    assertEquals(
        "{\"head\":{\"vars\":[\"label\"]},\"results\":{\"bindings\":[{\"label\":"
            + "{\"type\":\"literal\",\"xml:lang\":\"de\",\"value\":\"Genf\"}}]}}",
        json);
    assertTrue(run(query, ResultFormat.XML).contains("<literal xml:lang=\"de\">Genf</literal>"));
  }

  @ParameterizedTest
  @CsvSource({"ent:Q71,true", "ent:Q72,false"})
  void askAnswersWithOneWord(String item, String answer) {
    assertEquals(answer + "\n", run("ASK { " + item + " a lb:City }", ResultFormat.TEXT));
    assertTrue(run("ASK { " + item + " a lb:City }", ResultFormat.JSON).contains(answer));
  }

  @Test
  void constructIsTurtleWhateverTheFormat() {
    String query = "CONSTRUCT { ?p rdfs:label ?l } { ?p a lb:City ; rdfs:label ?l }";
    String turtle = run(query, ResultFormat.CSV);
    assertTrue(turtle.startsWith("@prefix art: <https://w3id.org/lagebild/article/> .\n"));
    assertTrue(
        turtle.endsWith(
            "\nent:Q1741 rdfs:label \"Wien\"@de .\n"
                + "\nent:Q71 rdfs:label \"Genf\"@de .\n"
                + "\nent:Q900000003 rdfs:label \"Auenfurt\"@de .\n"),
        turtle);
  }

  @Test
  void describeIsTurtle() {
    assertTrue(run("DESCRIBE ent:Q1741", ResultFormat.TEXT).contains("owl:sameAs wd:Q1741"));
  }

  @Test
  void noRowsLeaveTheHeadings() {
    assertEquals("x\n-\n", run("SELECT ?x { ?x a lb:Water }", ResultFormat.TEXT));
    assertEquals("x\r\n", run("SELECT ?x { ?x a lb:Water }", ResultFormat.CSV));
  }

  @Test
  void anEndpointThatCannotBeReachedIsOneLine() {
    String query = "SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }";
    QueryFailure failure = assertThrows(QueryFailure.class, () -> run(query, ResultFormat.TEXT));
    assertTrue(failure.getMessage().startsWith("--text: "), failure.getMessage());
    assertEquals(1, failure.getMessage().lines().count());
  }

  @Test
  void anUnknownFormatListsTheFormats() {
    assertEquals(ResultFormat.MARKDOWN, ResultFormat.of("markdown"));
    QueryFailure failure = assertThrows(QueryFailure.class, () -> ResultFormat.of("html"));
    assertEquals(
        "html: no result format; one of text csv tsv json xml markdown", failure.getMessage());
  }

  private static String run(String sparql, ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRunner(TwoArticles.union()).run(QueryLoader.text(sparql), format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aQueryForTheNewestLooksAtAllWhenAskedTo() {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Node graph = NodeFactory.createURI("https://example.org/g");
    for (String article : List.of("old", "new")) {
      Node node = NodeFactory.createURI("https://example.org/" + article);
      data.add(graph, node, RDF.type.asNode(), LB.Article);
      if (article.equals("new")) {
        data.add(graph, node, LB.recency, NodeFactoryExtra.intToNode(1));
      }
    }
    LoadedQuery newest =
        QueryLoader.text(
            """
            SELECT (STRAFTER(STR(?d), "org/") AS ?article) {
              GRAPH ?g {
                {
                  ?d a lb:Article .
                  FILTER NOT EXISTS { ?any lb:recency ?place }
                } UNION { ?d lb:recency ?place }
              }
            } ORDER BY ?article
            """);
    QueryRunner runner = new QueryRunner(data);
    assertEquals("article\r\nnew\r\n", csv(runner, newest));
    assertEquals("article\r\nnew\r\nold\r\n", csv(runner, newest.overAll()));
    assertTrue(runner.looksAtNewestOnly(newest));
    assertFalse(runner.looksAtNewestOnly(newest.overAll()));
    assertFalse(new QueryRunner(DatasetGraphFactory.createTxnMem()).looksAtNewestOnly(newest));
  }

  private static String csv(QueryRunner runner, LoadedQuery query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    runner.run(query, ResultFormat.CSV, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
