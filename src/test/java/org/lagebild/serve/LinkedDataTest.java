package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedDataTest {
  private static final String LABEL =
      "<https://w3id.org/lagebild/entity/Q900000001>"
          + " <http://www.w3.org/2000/01/rdf-schema#label> \"Ada Lenz\"@de .\n";

  @RegisterExtension static final Site site = Site.readOnly();

  @ParameterizedTest
  @CsvSource({
    "/entity/Q900000001, text/turtle, text/turtle;charset=utf-8",
    "/entity/Q900000001, application/ld+json, application/ld+json",
    "/entity/Q900000001, application/n-triples, application/n-triples",
    "/entity/Q900000001, */*, text/turtle;charset=utf-8",
    "/entity/Q900000001, 'text/html;q=0.4, application/ld+json;q=0.5', application/ld+json",
    "/entity/Q900000001.ttl, text/html, text/turtle;charset=utf-8",
    "/entity/Q900000001.jsonld, text/html, application/ld+json",
    "/entity/Q900000001.nt, text/html, application/n-triples",
    "/entity/person/brandt, text/turtle, text/turtle;charset=utf-8",
    "/article/treffen, text/turtle, text/turtle;charset=utf-8",
    "/article/mappe%2F7%20%25.nt, text/html, application/n-triples",
    "/ontology, application/n-triples, application/n-triples",
    "/ontology, text/html, text/plain;charset=utf-8"
  })
  void everyThingAnswersInTheSyntaxThatIsAskedFor(String path, String accept, String type) {
    HttpResponse<String> answer = site.get(path, "Accept", accept);
    assertEquals(200, answer.statusCode());
    assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void anEntityIsWhatIsKnownOfItAndWhatArticlesTellOfIt() {
    HttpResponse<String> answer = site.get("/entity/Q900000001.nt");
    String text = answer.body();
    String article = "<https://w3id.org/lagebild/article/treffen";
    String brandt = "<https://w3id.org/lagebild/entity/person/brandt>";
    assertTrue(text.contains(LABEL), text);
    assertTrue(
        text.contains(
            article
                + "> <https://schema.org/mentions> <https://w3id.org/lagebild/entity/Q900000001>"
                + " .\n"),
        text);
    assertTrue(
        text.contains(
            article + "#meeting-5> <https://w3id.org/lagebild/ontology#participant> " + brandt),
        text);
    assertTrue(text.contains(article + "#meeting-5> <https://w3id.org/lagebild/ontology#status>"));
    assertTrue(
        text.contains(brandt + " <http://www.w3.org/2000/01/rdf-schema#label> \"Brandt\""), text);
    assertTrue(text.contains(article + "> <https://schema.org/datePublished> \"2025-04-17\""));
    assertFalse(text.contains("ontology#evidence"), text);
    assertFalse(text.contains("/article/angriff"), text);
    assertEquals("2/2", answer.headers().firstValue("Lagebild-Articles").orElse(""));
    assertEquals(text, site.get("/entity/Q900000001.nt").body());
  }

  @Test
  void anArticleIsItsGraphAndTheEntitiesItNames() {
    String text = site.get("/article/treffen.nt").body();
    assertTrue(text.contains(LABEL), text);
    assertTrue(text.contains("<https://w3id.org/lagebild/article/treffen#meeting-5>"), text);
    assertFalse(text.contains("/article/angriff"), text);
  }

  @Test
  void whatIsNotStoredIsNotFound() {
    assertEquals(404, site.get("/entity/Q1", "Accept", "text/turtle").statusCode());
    assertEquals(404, site.get("/article/keiner.ttl").statusCode());
    assertEquals(404, site.get("/article/", "Accept", "text/turtle").statusCode());
  }

  @Test
  void whatCannotBeWrittenIsNotAcceptable() {
    assertEquals(406, site.get("/entity/Q900000001", "Accept", "image/png").statusCode());
    assertEquals(406, site.get("/ontology", "Accept", "image/png").statusCode());
  }

  @Test
  void oneGraphIsReadByItsName() {
    String path = "/data?graph=" + Site.encoded(Site.BASE + "graph/entities");
    assertTrue(site.get(path, "Accept", "application/n-triples").body().contains(LABEL));
    assertEquals(404, site.get("/data?graph=" + Site.encoded(Site.BASE)).statusCode());
    assertEquals(404, site.get("/data?graph=file:///etc/passwd").statusCode());
  }

  @Test
  void theUnionAndTheDatasetAreRead() {
    String union = site.get("/data?default", "Accept", "application/n-triples").body();
    assertTrue(union.contains(LABEL), union);
    String quads = site.get("/data", "Accept", "application/n-quads").body();
    assertTrue(
        quads.contains(LABEL.replace(" .\n", " <https://w3id.org/lagebild/graph/entities> .\n")),
        quads);
    assertEquals(
        "application/trig", site.get("/data").headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void aHeadHasNoBody() {
    HttpResponse<String> answer =
        site.send(site.to("/entity/Q900000001.ttl").method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, answer.statusCode());
    assertEquals("", answer.body());
    assertEquals(
        "text/turtle;charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT * { ?s ?p ?o } LIMIT 5, text/csv, 200, text/csv",
    "ASK {}, application/sparql-results+json, 200, application/sparql-results+json",
    "DESCRIBE <https://w3id.org/lagebild/entity/Q900000001>, text/turtle, 200," + " text/turtle",
    "SELEC, */*, 400, text/plain"
  })
  void aHeadOfAQueryIsThatOfItsAnswer(String query, String accept, int status, String type) {
    HttpResponse<String> answer =
        site.send(
            site.to("/sparql?query=" + Site.encoded(query))
                .header("Accept", accept)
                .method("HEAD", BodyPublishers.noBody()));
    assertEquals(status, answer.statusCode());
    assertEquals("", answer.body());
    assertEquals(
        type, answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
  }

  @Test
  void otherSyntaxesAreLinkedTo() {
    assertEquals(
        "</article/treffen.ttl>; rel=\"alternate\"; type=\"text/turtle\"",
        site.get("/article/treffen").headers().firstValue("Link").orElse(""));
  }
}
