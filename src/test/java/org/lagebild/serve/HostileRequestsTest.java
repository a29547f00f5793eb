package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileRequestsTest {
  @RegisterExtension static final Site site = Site.readOnly();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { SERVICE <%s> { ?s ?p ?o } } } }",
        "SELECT * { BIND(EXISTS { SERVICE <%s> { ?s ?p ?o } } AS ?x) }",
        "SELECT * { VALUES ?g { <%s> } SERVICE ?g { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE <%s> { ?s ?p ?o } }"
      })
  void noQueryMakesTheServerAskAnotherOne(String query) throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer victim =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    victim.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    victim.start();
    try {
      String address = "http://127.0.0.1:" + victim.getAddress().getPort() + "/sparql";
      assertEquals(403, site.query(query.formatted(address), "*/*").statusCode());
      assertEquals(0, asked.get());
    } finally {
      victim.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <%s> { ?s ?p ?o }",
        "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { GRAPH <%s> { ?s ?p ?o } }"
      })
  void noQueryReadsAFile(String query) throws IOException {
    Path secret = Files.writeString(site.folder().resolve("secret.ttl"), "<a:a> <a:b> 'geheim' .");
    HttpResponse<String> answer =
        site.query(query.formatted(secret.toUri()), "application/sparql-results+json");
    assertFalse(answer.body().contains("geheim"), answer.body());
    assertTrue(answer.body().contains("\"bindings\": ["), answer.body());
    assertFalse(answer.body().contains("\"literal\""), answer.body());
  }

  @Test
  void theProtocolsOwnWayToNameAFileReadsNone() {
    HttpResponse<String> answer =
        site.get(
            "/sparql?default-graph-uri=file:///etc/passwd&query="
                + Site.encoded("ASK { ?s ?p ?o }"),
            "Accept",
            "application/sparql-results+json");
    assertTrue(answer.body().contains("false"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/..%2f..%2fetc/passwd",
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/lib/..%2f..%2f..%2findex.html",
        "/lib/../../../ontology/lagebild.ttl",
        "/app/..;/..;/x.js",
        "//etc/passwd.txt",
        "/app\\..\\x.js",
        "/lib//etc/passwd.js",
        "/app/%00.js",
        "/org/lagebild/serve/WebServer.class"
      })
  void noPathLeadsOutOfThePage(String path) throws IOException {
    String answer = site.raw("GET " + path);
    assertTrue(answer.startsWith("HTTP/1.1 40"), answer);
    assertFalse(answer.contains("root:"), answer);
    assertFalse(answer.contains("\tat "), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/js", "/js/parts", "/lib/cytoscape", "/lib/cytoscape/3.33.1/dist"})
  void aFolderIsNoFile(String path) {
    assertEquals(404, site.get(path).statusCode());
  }

  @Test
  void aRequestIsNeverSentBack() throws IOException {
    assertTrue(site.raw("TRACE /sparql").startsWith("HTTP/1.1 405 "));
    String answer = site.raw("GET /<script>alert(1)</script>.js");
    assertFalse(answer.contains("<script>"), answer);
  }

  @Test
  void everyAnswerForbidsWhatThePageDoesNotNeed() throws IOException {
    List<String> answers =
        List.of(
            site.raw("GET /app/probe.js"),
            site.raw("GET /missing.js"),
            site.raw("GET /sparql?query=x"),
            site.raw("GET /%zz"),
            site.raw("DELETE /data"));
    for (String answer : answers) {
      assertTrue(answer.contains("Content-Security-Policy: default-src 'none'; "), answer);
      assertTrue(answer.contains("X-Content-Type-Options: nosniff\r\n"), answer);
      assertFalse(answer.contains("\nServer:"), answer);
      assertFalse(answer.toLowerCase(java.util.Locale.ROOT).contains("jetty"), answer);
    }
    assertFalse(answers.get(0).contains("unsafe"), answers.get(0));
  }

  @Test
  void filesOfThePageAreServedByTheirKind() {
    HttpResponse<String> answer = site.get("/app/probe.js");
    assertEquals(200, answer.statusCode());
    assertEquals("export const answer = 42;\n", answer.body());
    assertEquals(
        "text/javascript;charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void markupInAnArticleStaysText() {
    HttpResponse<String> answer =
        site.query(
            "SELECT ?t { ?a <https://schema.org/headline> ?t FILTER(CONTAINS(?t, '<script>')) }",
            "text/html");
    assertEquals(
        "application/sparql-results+xml",
        answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
    assertFalse(answer.body().contains("<script>"), answer.body());
    HttpResponse<String> data = site.get("/article/angriff.ttl");
    assertEquals("text/turtle;charset=utf-8", data.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void aServerThatReadsTakesNoWrites() {
    String bearer = "Bearer " + Site.TOKEN;
    HttpResponse<String> update =
        site.post("/update", "application/sparql-update", "CLEAR NAMED", "Authorization", bearer);
    assertEquals(403, update.statusCode());
    assertEquals(
        403,
        site.post("/articles", "text/plain", "Lenz traf Brandt.", "Authorization", bearer)
            .statusCode());
    assertEquals(
        400,
        site.post("/sparql", "application/x-www-form-urlencoded", "update=CLEAR%20NAMED")
            .statusCode());
    assertEquals(
        415, site.post("/sparql", "application/sparql-update", "CLEAR NAMED").statusCode());
    assertEquals(
        "200\nn\n3\n",
        site.rows("SELECT (COUNT(*) AS ?n) {?a a <https://w3id.org/lagebild/ontology#Article>}"));
  }
}
