package org.lagebild.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every query that comes with the program, over two articles written by hand. */
class ShippedQueriesTest {
  private static final String EXPECTED = "/query/two-articles/expected/";
  private static final String FEDERATED = "wikidata-positions";

  static List<String> names() {
    return ShippedQueries.names();
  }

  static List<String> local() {
    return names().stream().filter(n -> !n.equals(FEDERATED)).toList();
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
        "mentions",
        "encounters",
        "agenda",
        "territorial-control",
        "quotations",
        "contradictions",
        "actor-timeline",
        "unlinked",
        "offices",
        "outlets",
        "network",
        "events-by-month",
        "map",
        "dyads"
      })
  void returnsTheRowsWrittenByHand(String name) throws IOException {
    assertEquals(resource(EXPECTED + name + ".csv"), run(name, ResultFormat.CSV));
  }

  @ParameterizedTest
  @MethodSource("names")
  void isStrictSparqlThatOpensWithTheQuestionItAnswers(String name) {
    String text = ShippedQueries.text(name).orElseThrow();
    QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    String question = QueryLoader.load(name).question();
    assertTrue(question.matches("[A-Z].{15,}\\?"), name + ": " + question);
    assertFalse(text.contains("GRAPH"), name + " must run over the union in any tool");
    assertTrue(text.lines().allMatch(l -> l.length() <= 100), name + " has a line over 100");
  }

  @ParameterizedTest
  @MethodSource("local")
  void returnsTheSameBytesForFactsStoredTheOtherWayRound(String name) {
    assertEquals(run(name, ResultFormat.JSON), run(name, ResultFormat.JSON, backwards()));
  }

  @Test
  void evidenceListsEveryCharacterOfTheDeniedAttackWithItsRule() {
    String attack = "dementi,https://w3id.org/lagebild/article/dementi#event-114,";
    List<String> rows =
        run("evidence", ResultFormat.CSV).lines().filter(r -> r.startsWith(attack)).toList();
    String rule = "https://w3id.org/lagebild/lexicon/de#angreifen";
    assertEquals(
        List.of(
            attack + "98,113,Unsere Soldaten,false," + rule,
            attack + "114,121,griffen,true," + rule,
            attack + "122,130,Auenfurt,false," + rule),
        rows);
  }

  @Test
  void statsCountsWhatTheTwoArticlesHold() throws IOException {
    String counted = run("stats", ResultFormat.CSV);
    String withoutTriples = counted.substring(0, counted.indexOf("triples"));
    assertEquals(resource(EXPECTED + "stats.csv"), withoutTriples);
  }

  @Test
  void schemaEventsBuildsAGraphOfMeetings() {
    Graph expected = RDFDataMgr.loadGraph(EXPECTED.substring(1) + "schema-events.ttl");
    String turtle = run("schema-events", ResultFormat.TEXT);
    Graph actual = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    assertTrue(expected.isIsomorphicWith(actual), turtle);
  }

  @Test
  void theFixtureAnchorsEveryMentionInItsText() {
    LoadedQuery query =
        QueryLoader.text(
            "SELECT ?m { ?m nif:beginIndex ?b ; nif:endIndex ?e ; nif:anchorOf ?a ;"
                + " nif:referenceContext/nif:isString ?t"
                + " FILTER(SUBSTR(?t, ?b + 1, ?e - ?b) != ?a) }");
    assertEquals(List.of(), new QueryRunner(TwoArticles.union()).rows(query, java.util.Map.of()));
  }

  private static String run(String name, ResultFormat format) {
    return run(name, format, TwoArticles.union());
  }

  private static String run(String name, ResultFormat format, DatasetGraph data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRunner(data).run(QueryLoader.load(name), format, out);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static DatasetGraph backwards() {
    TreeSet<Quad> all = new TreeSet<>(StatementOrder.QUADS.reversed());
    DatasetGraph given = TwoArticles.dataset();
    for (Iterator<Quad> quads = given.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
        quads.hasNext(); ) {
      all.add(quads.next());
    }
    DatasetGraph reversed = org.apache.jena.sparql.core.DatasetGraphFactory.create();
    all.forEach(reversed::add);
    return TwoArticles.union(reversed);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ShippedQueriesTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
