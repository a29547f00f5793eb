package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the store keeps in its own default graph is in no answer, however it is asked for. */
class KeptForItselfTest {
  /** Both properties of what is kept, as a path, which is not evaluated as other patterns are. */
  private static final String KEPT =
      "(<urn:x-lagebild:changed>|<https://w3id.org/lagebild/ontology#findings>)";

  @RegisterExtension static final Site site = Site.writable();

  private static String filled(String text) {
    return text.replace("KEPT", KEPT)
        .replace("HIDDEN", "<urn:x-arq:DefaultGraph>")
        .replace("NODE", "<urn:x-arq:DefaultGraphNode>");
  }

  private static List<Quad> kept() {
    return site.store()
        .read(
            data ->
                Iter.toList(data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)).stream()
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList());
  }

  @Test
  void somethingIsKept() {
    String kept = kept().toString();
    assertTrue(kept.contains("ontology#findings"), kept);
    assertTrue(kept.contains("urn:x-lagebild:changed"), kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ ?s KEPT ?o }",
        "{ ?s KEPT+ ?o }",
        "{ GRAPH HIDDEN { ?s KEPT ?o } }",
        "{ GRAPH HIDDEN { ?s <urn:x-lagebild:changed> ?o } }",
        "{ GRAPH HIDDEN { ?o ^KEPT ?s } }",
        "{ GRAPH HIDDEN { ?s KEPT* ?o FILTER(?s != ?o) } }",
        "{ GRAPH HIDDEN { ?s !<urn:a:a> ?o } }",
        "{ GRAPH NODE { ?s KEPT ?o } }",
        "{ GRAPH NODE { ?s KEPT+ ?o } }",
        "{ GRAPH <urn:x-arq:UnionGraph> { ?s KEPT ?o } }",
        "{ GRAPH ?g { ?s KEPT ?o } }",
        "{ VALUES ?g { HIDDEN NODE } GRAPH ?g { ?s KEPT ?o } }",
        "{ VALUES ?g { HIDDEN NODE } GRAPH ?g { ?s <urn:x-lagebild:changed> ?o } }",
        "{ BIND(IRI(CONCAT('urn:x-arq:', 'DefaultGraph')) AS ?g) GRAPH ?g { ?s KEPT ?o } }",
        "{ { SELECT * { GRAPH HIDDEN { ?s KEPT ?o } } } }",
        "{ BIND(1 AS ?o) FILTER EXISTS { GRAPH HIDDEN { ?s KEPT ?x } } }",
        "{ VALUES ?g { HIDDEN } FILTER EXISTS { GRAPH ?g { ?s KEPT ?x } } BIND(1 AS ?o) }",
        "{ ?a a <https://w3id.org/lagebild/ontology#Article> BIND(HIDDEN AS ?g)"
            + " OPTIONAL { GRAPH ?g { ?a KEPT ?o } } FILTER(BOUND(?o)) }",
        "FROM <https://w3id.org/lagebild/article/treffen> { ?s KEPT ?o }",
        "FROM <https://w3id.org/lagebild/article/treffen> { GRAPH HIDDEN { ?s KEPT ?o } }",
        "FROM NAMED <https://w3id.org/lagebild/article/treffen> { GRAPH HIDDEN { ?s KEPT ?o } }",
        "FROM <urn:x-arq:UnionGraph> { ?s KEPT ?o }"
      })
  void noPatternFindsIt(String pattern) {
    assertEquals(
        "200\nn\n0\n", site.rows(filled("SELECT (COUNT(?o) AS ?n) " + pattern)), filled(pattern));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM HIDDEN { ?s ?p ?o }",
        "SELECT * FROM NAMED HIDDEN { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * FROM NODE { ?s ?p ?o }"
      })
  void itIsNoGraphToChooseFrom(String query) {
    assertEquals(403, site.query(filled(query), "*/*").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"default-graph-uri", "named-graph-uri"})
  void norByTheParametersOfTheProtocol(String parameter) {
    String query = Site.encoded("SELECT * { GRAPH ?g { ?s ?p ?o } }");
    String path = "/sparql?" + parameter + "=urn:x-arq:DefaultGraph&query=" + query;
    assertEquals(403, site.get(path).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONSTRUCT { ?s <a:a> ?o } { GRAPH HIDDEN { ?s KEPT ?o } }",
        "DESCRIBE ?s { GRAPH HIDDEN { ?s KEPT ?o } }",
        "DESCRIBE <https://w3id.org/lagebild/article/treffen> <urn:x-lagebild:store>"
      })
  void noGraphHoldsIt(String query) {
    HttpResponse<String> answer = site.query(filled(query), "application/n-triples");
    assertEquals(200, answer.statusCode());
    assertFalse(answer.body().contains("urn:x-lagebild"), answer.body());
    assertFalse(answer.body().contains("ontology#findings"), answer.body());
    assertFalse(answer.body().contains("<a:a>"), answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "/data, application/n-quads, 200",
    "/data?default, application/n-triples, 200",
    "/data?graph=urn:x-arq:DefaultGraph, */*, 404",
    "/data?graph=urn:x-arq:DefaultGraphNode, */*, 404",
    "/data?graph=urn:x-arq:UnionGraph, */*, 404",
    "/data?graph=default, */*, 404"
  })
  void norDoesAnyDocument(String path, String accept, int status) {
    HttpResponse<String> answer = site.get(path, "Accept", accept);
    assertEquals(status, answer.statusCode());
    assertFalse(answer.body().contains("urn:x-lagebild"), answer.body());
    assertFalse(answer.body().contains("ontology#findings"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT { GRAPH <urn:a:copy> { ?s <urn:a:b> ?o } } WHERE { GRAPH HIDDEN { ?s KEPT ?o } }",
        "INSERT { GRAPH <urn:a:copy> { ?s <urn:a:b> ?o } } WHERE { ?s KEPT ?o }",
        "INSERT { GRAPH <urn:a:copy> { ?s <urn:a:b> ?o } } WHERE { VALUES ?g { HIDDEN } GRAPH ?g {"
            + " ?s KEPT ?o } }",
        "INSERT { GRAPH <urn:a:copy> { ?s <urn:a:b> ?o } } USING HIDDEN WHERE { ?s KEPT ?o }",
        "INSERT { GRAPH <urn:a:copy> { ?s <urn:a:b> ?o } } USING NAMED HIDDEN WHERE { GRAPH ?g {"
            + " ?s KEPT ?o } }",
        "INSERT { GRAPH <urn:a:copy> { ?s <urn:a:b> ?o } } USING NODE WHERE { ?s KEPT ?o }",
        "WITH HIDDEN INSERT { GRAPH <urn:a:copy> { ?s <urn:a:b> ?o } } WHERE { ?s KEPT ?o }",
        "WITH HIDDEN DELETE { ?s ?p ?o } WHERE { ?s ?p ?o . ?s KEPT ?x }",
        "WITH HIDDEN INSERT { <urn:a:a> <urn:a:b> 1 } WHERE {}",
        "DELETE { GRAPH HIDDEN { ?s ?p ?o } } WHERE { GRAPH HIDDEN { ?s KEPT ?x . ?s ?p ?o } }",
        "DELETE WHERE { GRAPH HIDDEN { ?s ?p ?o } }",
        "DELETE DATA { GRAPH HIDDEN { <urn:x-lagebild:store> <urn:x-lagebild:changed> 3 } }",
        "INSERT DATA { GRAPH HIDDEN { <urn:x-lagebild:store> <urn:x-lagebild:changed> 9 } }",
        "INSERT DATA { <urn:x-lagebild:store> <urn:x-lagebild:changed> 9 }",
        "CLEAR DEFAULT",
        "CLEAR GRAPH HIDDEN",
        "DROP GRAPH NODE",
        "COPY HIDDEN TO <urn:a:copy>",
        "ADD HIDDEN TO <urn:a:copy>",
        "MOVE HIDDEN TO <urn:a:copy>"
      })
  void noUpdateReadsOrChangesIt(String update) {
    List<Quad> before = kept();
    HttpResponse<String> answer =
        site.post(
            "/update",
            "application/sparql-update",
            filled(update),
            "Authorization",
            "Bearer " + Site.TOKEN);
    assertTrue(List.of(204, 400).contains(answer.statusCode()), answer.body());
    assertEquals(
        "200\nn\n0\n",
        site.rows(
            "SELECT (COUNT(*) AS ?n) { GRAPH <urn:a:copy> { ?s ?p ?o"
                + " FILTER(?p IN (<urn:a:b>, <urn:x-lagebild:changed>)) } }"));
    assertEquals(before, kept());
  }

  @Test
  void copiesOfTheDefaultGraphAreCopiesOfWhatEverybodySees() {
    site.post(
        "/update",
        "application/sparql-update",
        "COPY DEFAULT TO <urn:a:union> ; DROP GRAPH <urn:a:union>",
        "Authorization",
        "Bearer " + Site.TOKEN);
    assertTrue(kept().stream().noneMatch(quad -> quad.toString().contains("urn:a:")));
  }
}
