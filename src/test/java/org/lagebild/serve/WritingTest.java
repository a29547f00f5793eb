package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {
  private static final String TEXT_QUERY =
      "SELECT ?s { ?s <http://jena.apache.org/text#query> (%s '%s') } ORDER BY ?s";
  private static final String IS_STRING =
      "<http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#isString>";
  private static final String ALIAS = "<http://www.w3.org/2004/02/skos/core#altLabel>";
  private static final String RDFS_LABEL = "<http://www.w3.org/2000/01/rdf-schema#label>";
  private static final String LENZ = "https://w3id.org/lagebild/entity/Q900000001";

  @TempDir Path folder;
  private Site site;

  @BeforeEach
  void start() {
    site = Site.writable().in(folder);
  }

  @AfterEach
  void end() {
    site.close();
  }

  private HttpResponse<String> post(String type, String body, String... headers) {
    String[] all = new String[headers.length + 2];
    all[0] = "Authorization";
    all[1] = "Bearer " + Site.TOKEN;
    System.arraycopy(headers, 0, all, 2, headers.length);
    return site.post("/articles", type, body, all);
  }

  private HttpResponse<String> update(String update) {
    return site.post(
        "/update", "application/sparql-update", update, "Authorization", "Bearer " + Site.TOKEN);
  }

  private String found(String property, String words) {
    return site.rows(TEXT_QUERY.formatted(property, words));
  }

  @Test
  void anArticleThatIsSentCanBeLinkedAnewLater() {
    post("text/plain", "---\nid: neu\n---\nAda Lenz traf Brandt in Paris.");
    assertEquals(4, site.store().articlesWithFindings().size());
  }

  @Test
  void aTextIsStoredAndFoundAtOnce() {
    HttpResponse<String> answer =
        post("text/plain", "---\nid: neu\ndate: 2025-05-01\n---\nLenz traf Brandt am Bahnhof.");
    assertEquals(201, answer.statusCode());
    assertEquals("/article/neu", answer.headers().firstValue("Location").orElse(""));
    assertEquals(
        """
        {
          "articles" : [ {
            "id" : "neu",
            "iri" : "https://w3id.org/lagebild/article/neu",
            "actors" : 2,
            "territories" : 0,
            "meetings" : 1,
            "statuses" : 0,
            "events" : 0,
            "statements" : 0,
            "linked" : 1,
            "triples" : N
          } ],
          "unstored" : [ ]
        }
        """,
        answer.body().replaceAll("(\"triples\" : )\\d+", "$1N"));
    assertEquals("200\ns\nhttps://w3id.org/lagebild/article/neu\n", found(IS_STRING, "Bahnhof"));
  }

  @Test
  void anArticleThatIsSentAgainReplacesItsOldWords() {
    post("text/plain", "---\nid: neu\n---\nLenz traf Brandt am Bahnhof.");
    post("text/plain", "---\nid: neu\n---\nLenz traf Brandt am Flughafen.");
    assertEquals("200\ns\n", found(IS_STRING, "Bahnhof"));
    assertEquals("200\ns\nhttps://w3id.org/lagebild/article/neu\n", found(IS_STRING, "Flughafen"));
  }

  @Test
  void jsonMayBeLaidOutAsItLikesAndBeSeveral() {
    HttpResponse<String> answer =
        post(
            "application/json; charset=utf-8",
            "[\n {\"id\":\"a\",\n \"text\":\"Lenz lacht.\"},\n {\"id\":\"b\", \"date\":\"gestern\","
                + " \"text\":\"Brandt auch.\"}\n]");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("\"id\" : \"a\""), answer.body());
    assertTrue(
        answer
            .body()
            .contains(
                "\"line\" : 2,\n    \"reason\" : \"the date \\\"gestern\\\" is no day; write it as"
                    + " yyyy-MM-dd or leave it out\""),
        answer.body());
  }

  @Test
  void linesOfJsonAreArticlesToo() {
    HttpResponse<String> answer =
        post(
            "application/x-ndjson",
            "{\"id\":\"a\",\"text\":\"Lenz lacht.\"}\n{\"id\":\"b\",\"text\":\"Brandt auch.\"}\n");
    assertEquals(201, answer.statusCode());
    assertEquals(200, site.get("/article/b.ttl").statusCode());
  }

  @Test
  void whatWasFoundComesAsTurtleIfThatIsLiked() {
    HttpResponse<String> answer =
        post("text/plain", "---\nid: neu\n---\nLenz traf Brandt.", "Accept", "text/turtle");
    assertEquals(201, answer.statusCode());
    assertEquals(
        "text/turtle;charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.body().contains("lb:participant"), answer.body());
  }

  @Test
  void whatIsNoArticleIsRefusedWithTheReason() {
    assertEquals(415, post("application/pdf", "%PDF").statusCode());
    assertEquals(400, post("application/json", "{\"id\":").statusCode());
    HttpResponse<String> empty = post("text/plain", "  ");
    assertEquals(422, empty.statusCode());
    assertTrue(empty.body().contains("the text is empty; there is nothing to read"), empty.body());
  }

  @Test
  void aFailureInAStageShowsNothingOfTheInside() {
    HttpResponse<String> answer = post("text/plain", "Absturz");
    assertEquals(422, answer.statusCode());
    assertTrue(!answer.body().contains("\tat "), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer correct-horse-batterx",
        "Bearer correct-horse-batter",
        "Bearer correct-horse-battery ",
        "Bearer",
        "Basic correct-horse-battery",
        "correct-horse-battery",
        "Bearer correct-horse-battery, Bearer x"
      })
  void onlyTheTokenOpens(String authorization) {
    HttpResponse<String> answer =
        site.post("/articles", "text/plain", "Lenz.", "Authorization", authorization);
    boolean stripped = authorization.strip().equals("Bearer " + Site.TOKEN);
    assertEquals(stripped ? 201 : 401, answer.statusCode());
  }

  @Test
  void withoutATokenTheWayToBringItIsTold() {
    HttpResponse<String> answer = site.post("/update", "application/sparql-update", "CLEAR NAMED");
    assertEquals(401, answer.statusCode());
    assertEquals(
        "Bearer realm=\"lagebild\"", answer.headers().firstValue("WWW-Authenticate").orElse(""));
  }

  @Test
  void anUpdateOfAnEntityIsFoundAtOnce() {
    String triple = "<" + LENZ + "> " + ALIAS + " \"Lenzchen\"@de";
    String graph = "GRAPH <https://w3id.org/lagebild/graph/entities> { " + triple + " }";
    assertEquals(204, update("INSERT DATA { " + graph + " }").statusCode());
    assertEquals("200\ns\n" + LENZ + "\n", found(ALIAS, "lenzchen"));
    assertEquals(204, update("DELETE DATA { " + graph + " }").statusCode());
    assertEquals("200\ns\n", found(ALIAS, "lenzchen"));
  }

  @Test
  void aClearedGraphIsFoundNoMore() {
    assertEquals(
        204, update("CLEAR GRAPH <https://w3id.org/lagebild/article/treffen>").statusCode());
    assertEquals("200\ns\n", found(IS_STRING, "Gespräch"));
    assertEquals(404, site.get("/article/treffen.ttl").statusCode());
  }

  @Test
  void entitiesFollowTheArticlesThatAnUpdateChanges() {
    String brandt = "/entity/person/brandt.nt";
    String name = "<https://w3id.org/lagebild/ontology#fullName> \"Anton Brandt\"@de";
    String article = "GRAPH <https://w3id.org/lagebild/article/treffen>";
    assertTrue(site.get(brandt).body().contains("#label> \"Brandt\"@de"));
    update(
        "INSERT DATA { " + article + " { <" + Site.BASE + "entity/person/brandt> " + name + "} }");
    assertTrue(site.get(brandt).body().contains("#label> \"Anton Brandt\"@de"));
    assertEquals(204, update("CLEAR " + article).statusCode());
    assertTrue(site.get(brandt).body().contains("#label> \"Brandt\"@de"));
    assertEquals("1/1", site.get(brandt).headers().firstValue("Lagebild-Articles").orElse(""));
    assertEquals(
        204, update("CLEAR GRAPH <https://w3id.org/lagebild/article/angriff>").statusCode());
    assertEquals(404, site.get(brandt).statusCode());
    assertEquals("200\ns\n", found(RDFS_LABEL, "Brandt"));
    assertEquals(200, site.get("/entity/Q900000001.ttl").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <file:///etc/passwd> INTO GRAPH <a:a>",
        "LOAD SILENT <http://127.0.0.1/> INTO GRAPH <a:a>",
        "INSERT { GRAPH <a:a> { ?s ?p ?o } } WHERE { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
        "INSERT DATA { <a:a> <a:b> <a:c> }",
        "CLEAR DEFAULT",
        "CLEAR ALL",
        "DROP ALL",
        "COPY <https://w3id.org/lagebild/article/treffen> TO DEFAULT",
        "DELETE WHERE { ?s ?p ?o }",
        "INSERT DATA { GRAPH <urn:x-arq:DefaultGraph> { <a:a> <a:b> <a:c> } }",
        "INSERT DATA { GRAPH <a:a> { <a:a> <a:b> <a:c> } } ; CLEAR DEFAULT",
        "nonsense"
      })
  void whatAnUpdateMayNotDoChangesNothing(String update) {
    String before = site.get("/data", "Accept", "application/n-quads").body();
    HttpResponse<String> answer = update(update);
    assertEquals(400, answer.statusCode(), answer.body());
    assertEquals(before, site.get("/data", "Accept", "application/n-quads").body());
    assertEquals(204, update("CLEAR SILENT GRAPH <a:none>").statusCode());
  }

  @Test
  void whatDoesNotConformIsNotStored() {
    HttpResponse<String> answer =
        update(
            "INSERT DATA { GRAPH <https://w3id.org/lagebild/article/x> {"
                + " <a:a> a <https://w3id.org/lagebild/ontology#Meeting> } }");
    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().startsWith("nothing was changed: a:a"), answer.body());
    assertEquals(
        "200\ns\n",
        site.rows(
            "SELECT ?s { ?s a <https://w3id.org/lagebild/ontology#Meeting> FILTER(?s = <a:a>) }"));
    assertEquals(201, post("text/plain", "Lenz lacht wieder.").statusCode());
  }
}
