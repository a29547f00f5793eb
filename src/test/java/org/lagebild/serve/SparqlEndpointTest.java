package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparqlEndpointTest {
  private static final String IDS =
      "SELECT ?id { ?a <http://purl.org/dc/terms/identifier> ?id } ORDER BY ?id";

  @RegisterExtension static final Site site = Site.readOnly();

  @Test
  void queriesSeeTheUnionOfAllGraphs() {
    assertEquals("200\nid\nangriff\nmappe/7 %\ntreffen\n", site.rows(IDS));
  }

  @Test
  void aQueryMayComeInAFormOrAsTheBody() {
    String form = "query=" + Site.encoded("ASK {}");
    String json = "application/sparql-results+json";
    for (HttpResponse<String> answer :
        new HttpResponse[] {
          site.post("/sparql", "application/x-www-form-urlencoded", form, "Accept", json),
          site.post("/sparql", "application/sparql-query", "ASK {}", "Accept", json)
        }) {
      assertEquals(200, answer.statusCode());
      assertEquals("{\"head\":{},\"boolean\":true}", answer.body().replaceAll("\\s", ""));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values",
    "'text/csv;q=0.1, application/sparql-results+xml', application/sparql-results+xml"
  })
  void rowsComeInTheFormatThatIsAskedFor(String accept, String type) {
    String sent = site.query(IDS, accept).headers().firstValue("Content-Type").orElse("");
    assertEquals(type, sent.replaceFirst(";.*", ""));
  }

  @ParameterizedTest
  @CsvSource({"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
  void graphsComeInTheSyntaxThatIsAskedFor(String accept) {
    HttpResponse<String> answer =
        site.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 3", accept);
    assertEquals(200, answer.statusCode());
    String sent = answer.headers().firstValue("Content-Type").orElse("");
    assertEquals(accept, sent.replaceFirst(";.*", ""));
  }

  @Test
  void aWrongQueryIsToldInTextWithItsPlace() {
    HttpResponse<String> answer = site.query("SELECT * { ?s ?p }", "text/csv");
    assertEquals(400, answer.statusCode());
    assertEquals(
        "text/plain;charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.body().contains("line 1, column 18"), answer.body());
  }

  @Test
  void pagesOfOtherOriginsMayReadWithoutCredentials() {
    HttpResponse<String> answer =
        site.get("/sparql?query=ASK%7B%7D", "Origin", "https://example.org");
    assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertTrue(answer.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
  }

  @Test
  void aPreflightAllowsReadingAlone() {
    HttpResponse<String> answer =
        site.send(
            site.to("/sparql")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, answer.statusCode());
    assertEquals(
        "GET, HEAD, POST, OPTIONS",
        answer.headers().firstValue("Access-Control-Allow-Methods").orElse(""));
  }

  @Test
  void withoutAQueryTheServiceDescribesItself() {
    HttpResponse<String> answer = site.get("/sparql", "Accept", "application/n-triples");
    assertEquals(200, answer.statusCode());
    String sparql = "<" + site.address() + "sparql>";
    String sd = "<http://www.w3.org/ns/sparql-service-description#";
    assertTrue(
        answer.body().contains(sparql + " " + sd + "endpoint> " + sparql + " .\n"), answer.body());
    assertTrue(answer.body().contains(sd + "UnionDefaultGraph> .\n"), answer.body());
  }

  @Test
  void theShippedQueriesAreExamplesForEditors() {
    String text = site.get("/examples.ttl", "Accept", "application/n-triples").body();
    String example = "<" + site.address() + "examples.ttl#meetings>";
    String sh = " <http://www.w3.org/ns/shacl#";
    String type = " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
    assertTrue(text.contains(example + type + sh + "SPARQLExecutable> .\n"), text);
    assertTrue(text.contains(example + sh + "select> \"# Who met or will meet whom"), text);
    assertTrue(
        text.contains(example + " <https://schema.org/target> <" + site.address() + "sparql> .\n"),
        text);
    assertTrue(text.contains(sh.strip() + "prefix> \"lb\" .\n"), text);
  }

  @Test
  void theDescriptionOfTheGraphCountsItsArticles() {
    String text = site.get("/.well-known/void", "Accept", "application/n-triples").body();
    assertTrue(
        text.contains(
            "<http://rdfs.org/ns/void#documents>"
                + " \"3\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n"),
        text);
  }

  @Test
  void thePageIsToldTheShippedQueries() {
    HttpResponse<String> answer = site.get("/queries.json");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("\"name\" : \"meetings\""), answer.body());
    assertTrue(
        answer
            .body()
            .contains(
                "\"sentence\" : \"Who met or will meet whom, where and when, according to each"
                    + " article?\""),
        answer.body());
  }

  @Test
  void theReconciliationServiceThatIsGivenAnswers() {
    assertEquals(
        "{\"name\":\"echo\",\"address\":\"" + site.address() + "reconcile\"}",
        site.get("/reconcile").body());
    String batch = "{\"q0\":{\"query\":\"Lenz\"}}";
    assertEquals(
        "{\"q0\":{\"result\":[{\"name\":\"Lenz\"}]}}",
        site.post(
                "/reconcile", "application/x-www-form-urlencoded", "queries=" + Site.encoded(batch))
            .body());
    assertEquals(400, site.get("/reconcile?queries=" + Site.encoded("{\"q0\":{}}")).statusCode());
    assertEquals(400, site.get("/reconcile?queries=nothing").statusCode());
  }
}
