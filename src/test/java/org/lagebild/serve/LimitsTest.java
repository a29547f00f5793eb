package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LimitsTest {
  private static final int LONGEST = 2_000;
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a != ?l) }";

  @RegisterExtension
  static final Site site = Site.within(new Limits(Duration.ofSeconds(1), 3, LONGEST, 1));

  @Test
  void aQueryThatTakesTooLongIsEnded() {
    long begin = System.nanoTime();
    HttpResponse<String> answer = site.query(ENDLESS, "text/csv");
    assertEquals(503, answer.statusCode());
    assertEquals("Query timed out", answer.body().strip());
    assertTrue(System.nanoTime() - begin < 20e9, "it went on for long");
  }

  @Test
  void moreRowsThanAllowedAreCutOffAndTheLimitIsTold() {
    HttpResponse<String> answer = site.query("SELECT ?s { ?s ?p ?o }", "text/csv");
    assertEquals(1 + 3, answer.body().lines().count());
    assertEquals("3", answer.headers().firstValue("Lagebild-Row-Limit").orElse(""));
    assertEquals(
        1 + 2, site.query("SELECT ?s { ?s ?p ?o } LIMIT 2", "text/csv").body().lines().count());
    assertEquals(
        1 + 3, site.query("SELECT ?s { ?s ?p ?o } LIMIT 9", "text/csv").body().lines().count());
  }

  @Test
  void aBodyThatIsTooLongIsRefusedWhetherItTellsItsLengthOrNot() {
    String query = "ASK {} #" + "x".repeat(LONGEST);
    assertEquals(413, site.post("/sparql", "application/sparql-query", query).statusCode());
    byte[] bytes = query.getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        site.send(
            site.to("/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))));
    assertEquals(413, answer.statusCode());
  }

  @Test
  void queriesBeyondThoseAtOnceWait() throws InterruptedException {
    Thread[] others = new Thread[3];
    for (int i = 0; i < others.length; i++) {
      others[i] = new Thread(() -> site.query(ENDLESS, "text/csv"));
      others[i].start();
    }
    Thread.sleep(200);
    assertEquals(200, site.query("ASK {}", "text/csv").statusCode());
    for (Thread other : others) {
      other.join();
    }
  }
}
