package org.lagebild.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lagebild.link.reconcile.Patience;
import org.lagebild.model.Candidate;
import org.lagebild.model.Correction;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Findings;
import org.lagebild.model.Link;
import org.lagebild.model.Linking;

class ReconcilerTest {
  private static final Patience SHORT =
      new Patience(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(5), 3);
  private static final String MATCH =
      """
      {"q0": {"result": [
        {"id": "Q900000001", "name": "Ada Lenz", "type": [{"id": "Q5", "name": "human"}],
         "score": 97, "match": true}]}}
      """;

  private final List<String> warnings = new ArrayList<>();

  /** A linker whose index knows nobody but Ute Falk. */
  private Linker linker(URI service, Patience patience) {
    String falk =
        """
        {"type":"item","id":"Q900000009","labels":{"de":{"language":"de","value":"Ute Falk"}},\
        "aliases":{},"claims":{"P31":[{"mainsnak":{"snaktype":"value","property":"P31","datavalue":\
        {"value":{"entity-type":"item","id":"Q5"},"type":"wikibase-entityid"}},"type":"statement",\
        "rank":"normal"}]}}
        """;
    try {
      return Linker.read(new ByteArrayInputStream(falk.getBytes(StandardCharsets.UTF_8)))
          .withReconciler(Reconciler.of(service, "Lagebild/test", patience, warnings::add));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Findings article(Entity... entities) {
    return Articles.of(null, List.of(entities), List.of());
  }

  private static Entity person(String name) {
    return Articles.entity(name, EntityKind.PERSON, List.of(name));
  }

  private Linking link(HttpHandler batches, Findings findings) {
    try (Service service = Service.of(batches)) {
      return linker(service.address(), SHORT).link(findings);
    }
  }

  private static String result(String candidates) {
    return "{\"q0\":{\"result\":[" + candidates + "]}}";
  }

  private static String candidate(String id, String name, String type, int score, boolean match) {
    return String.format(
        Locale.ROOT,
        "{\"id\":\"%s\",\"name\":\"%s\",\"type\":[\"%s\"],\"score\":%d,\"match\":%b}",
        id,
        name,
        type,
        score,
        match);
  }

  @Test
  void anItemOfWhichTheServiceIsSureBecomesALink() {
    Linking linking = link(Service.answer(200, MATCH), article(person("Ada Lenz")));
    Link link = linking.links().get(0);
    assertEquals("Ada Lenz", link.entity());
    assertEquals("Q900000001", link.item().id());
    assertEquals("Ada Lenz", link.item().label());
    assertEquals(List.of("Q5"), link.item().types());
    assertEquals("reconciled", link.ground());
    // 0.9 of the score of 97
    assertEquals(0.873, link.confidence());
    assertEquals(List.of(), linking.candidates());
    assertEquals(List.of(), warnings);
  }

  @Test
  void onlyNamesOfWhichTheIndexKnowsNothingAreAskedFor() {
    try (Service service = Service.of(Service.answer(200, MATCH))) {
      Entity unnamed =
          new Entity("p", EntityKind.PERSON, "der Sprecher", false, person("x").mentions());
      linker(service.address(), SHORT)
          .link(
              article(
                  person("Ute Falk"),
                  person("Lenz"),
                  unnamed,
                  Articles.entity("g", EntityKind.GROUP, List.of("Rote Falken")),
                  person("Ada Lenz")));
      assertEquals(
          List.of("{\"q0\":{\"query\":\"Ada Lenz\",\"type\":\"Q5\",\"limit\":5}}"),
          service.batches());
      assertEquals(List.of("Lagebild/test", "Lagebild/test"), service.agents());
    }
  }

  @Test
  void whatIsSettledByHandToBeNoItemIsNotAskedFor() {
    try (Service service = Service.of(Service.answer(200, MATCH))) {
      Corrections settled = Corrections.from(List.of(new Correction("Ada Lenz", null, null, null)));
      Linking linking =
          linker(service.address(), SHORT)
              .withCorrections(settled)
              .link(article(person("Ada Lenz")));
      assertEquals(List.of(), linking.links());
      assertEquals(List.of(), service.batches());
    }
  }

  @Test
  void anItemOfAnotherKindIsNeitherLinkedNorACandidate() {
    String city = result(candidate("Q900000002", "Ada Lenz", "Q515", 100, true));
    assertEquals(Linking.NONE, link(Service.answer(200, city), article(person("Ada Lenz"))));
  }

  @Test
  void ofTwoMatchesNoneIsBelieved() {
    String two =
        result(
            candidate("Q900000003", "Ada Lenz", "Q5", 100, true)
                + ","
                + candidate("Q900000002", "Ada Lenz", "Q5", 100, true));
    Linking linking = link(Service.answer(200, two), article(person("Ada Lenz")));
    assertEquals(List.of(), linking.links());
    // half of 0.9 each, the smaller number first
    assertEquals(
        List.of("Q900000002 0.45", "Q900000003 0.45"),
        linking.candidates().stream().map(c -> c.item().id() + " " + c.score()).toList());
  }

  @Test
  void aHighScoreIsBelievedOnlyFarAheadAndForTheSameName() {
    String first = candidate("Q900000001", "Ada Lenz", "Q5", 96, false);
    assertEquals(1, links(result(first)));
    assertEquals(1, links(result(first + "," + candidate("Q2", "Ada Lens", "Q5", 86, false))));
    assertEquals(0, links(result(first + "," + candidate("Q2", "Ada Lens", "Q5", 87, false))));
    assertEquals(0, links(result(candidate("Q900000001", "Ada Linz", "Q5", 96, false))));
    assertEquals(0, links(result(candidate("Q900000001", "Ada Lenz", "Q777777", 96, false))));
    assertEquals(0, links(result(candidate("Q900000001", "Ada Lenz", "Q5", 94, false))));
  }

  private int links(String answer) {
    return link(Service.answer(200, answer), article(person("Ada Lenz"))).links().size();
  }

  @Test
  void theConfidenceIsAtMostThatOfTheGround() {
    String high = result(candidate("Q900000001", "Ada Lenz", "Q5", 4000, true));
    String none = result(candidate("Q900000001", "Ada Lenz", "Q5", 1, true));
    assertEquals(0.9, confidence(high));
    assertEquals(0.8, confidence(none));
  }

  private double confidence(String answer) {
    Findings article = article(person("Ada Lenz"));
    return link(Service.answer(200, answer), article).links().get(0).confidence();
  }

  @Test
  void candidatesOfOneEntityAddUpToAtMostOne() {
    String many =
        result(
            candidate("Q1", "A", "Q5", 90, false)
                + ","
                + candidate("Q2", "B", "Q5", 90, false)
                + ","
                + candidate("no id", "C", "Q5", 90, false)
                + ","
                + candidate("Q3", "D", "Q5", 0, false));
    List<Candidate> candidates =
        link(Service.answer(200, many), article(person("Ada Lenz"))).candidates();
    assertEquals(
        List.of("Q1 0.45", "Q2 0.45", "Q3 0.001"),
        candidates.stream().map(c -> c.item().id() + " " + c.score()).toList());
  }

  @Test
  void aNameIsAskedForOnceInARunAndManyNamesInBatches() {
    try (Service service =
        Service.of(exchange -> Service.answer(200, empty(10)).handle(exchange))) {
      Linker linker = linker(service.address(), SHORT);
      Entity[] many = new Entity[13];
      for (int i = 0; i < many.length; i++) {
        many[i] = person("Ada " + (char) ('A' + i));
      }
      linker.link(article(many));
      linker.link(article(many[2], many[12]));
      assertEquals(2, service.batches().size());
      assertTrue(service.batches().get(0).contains("\"q9\":{\"query\":\"Ada J\""));
      assertTrue(service.batches().get(1).startsWith("{\"q0\":{\"query\":\"Ada K\""));
    }
  }

  private static String empty(int queries) {
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < queries; i++) {
      answers.add("\"q" + i + "\":{\"result\":[]}");
    }
    return "{" + String.join(",", answers) + "}";
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void aServiceThatIsBusyIsAskedAgain(int status) {
    AtomicInteger times = new AtomicInteger();
    HttpHandler busyTwice =
        exchange ->
            Service.answer(times.incrementAndGet() < 3 ? status : 200, MATCH).handle(exchange);
    assertEquals(1, link(busyTwice, article(person("Ada Lenz"))).links().size());
    assertEquals(List.of(), warnings);
  }

  @Test
  void aServiceThatStaysBusyIsToldOfOnceAndAskedNoMore() {
    try (Service service = Service.of(Service.answer(503, "later"))) {
      Linker linker = linker(service.address(), SHORT);
      assertEquals(Linking.NONE, linker.link(article(person("Ada Lenz"))));
      assertEquals(Linking.NONE, linker.link(article(person("Ivo Brandt"))));
      assertEquals(3, service.batches().size());
      assertEquals(
          List.of(
              "warning: "
                  + service.address()
                  + " answers with status 503; names are linked without it"),
          warnings);
    }
  }

  @Test
  void aRefusalIsNotRepeated() {
    try (Service service = Service.of(Service.answer(400, "no"))) {
      linker(service.address(), SHORT).link(article(person("Ada Lenz")));
      assertEquals(1, service.batches().size());
      assertEquals(1, warnings.size());
    }
  }

  @Test
  void whoAsksForALongPauseIsNotWaitedFor() {
    HttpHandler tomorrow =
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "86400");
          Service.answer(429, "").handle(exchange);
        };
    assertEquals(Linking.NONE, link(tomorrow, article(person("Ada Lenz"))));
    assertTrue(warnings.get(0).contains("asks for a pause of 86400 seconds"), warnings.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>",
        "null",
        "[]",
        "{}",
        "{\"q0\": 1}",
        "{\"q0\": {\"result\": \"Q1\"}}",
        "{\"q0\": {\"result\": [",
        "{\"status\": \"error\", \"message\": \"no\"}"
      })
  void garbageIsToldOfAndNothingElse(String garbage) {
    assertEquals(Linking.NONE, link(Service.answer(200, garbage), article(person("Ada Lenz"))));
    assertEquals(1, warnings.size(), garbage);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "{\"id\": 7}",
        "{\"id\": \"Q0\", \"name\": \"x\"}",
        "{\"id\": \"Q1\"}",
        "{\"id\": \"http://example.org/Q1\", \"name\": \"x\", \"match\": true}",
        "null"
      })
  void candidatesThatAreNoItemsAreLeftOut(String candidate) {
    Findings article = article(person("Ada Lenz"));
    assertEquals(Linking.NONE, link(Service.answer(200, result(candidate)), article));
    assertEquals(List.of(), warnings);
  }

  @Test
  void anEndlessAnswerIsNotReadToItsEnd() {
    HttpHandler endless =
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 100_000; i++) {
              out.write(blanks);
            }
          }
        };
    assertEquals(Linking.NONE, link(endless, article(person("Ada Lenz"))));
    assertTrue(warnings.get(0).contains("more than 4000000 bytes"), warnings.toString());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aSlowServiceIsWaitedForNoLongerThanAllowed(boolean begins) {
    HttpHandler slow =
        exchange -> {
          if (begins) {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
          }
          sleep();
        };
    Patience little =
        new Patience(Duration.ofSeconds(5), Duration.ofSeconds(2), Duration.ofMillis(5), 3);
    long begin = System.nanoTime();
    try (Service service = Service.of(slow)) {
      assertEquals(
          Linking.NONE, linker(service.address(), little).link(article(person("Ada Lenz"))));
    }
    assertTrue(System.nanoTime() - begin < 20e9);
    assertEquals(1, warnings.size());
  }

  private static void sleep() {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aServiceThatIsNotThereIsToldOfInOneLine() {
    URI gone;
    try (Service service = Service.of(Service.answer(200, MATCH))) {
      gone = service.address();
    }
    assertEquals(Linking.NONE, linker(gone, SHORT).link(article(person("Ada Lenz"))));
    assertEquals(1, warnings.size());
    assertEquals(1, warnings.get(0).lines().count());
  }

  @Test
  void aServiceForOtherThingsThanItemsIsNotAsked() {
    try (Service service =
        Service.of(Service.manifest("https://d-nb.info/gnd/"), Service.answer(200, MATCH))) {
      assertEquals(
          Linking.NONE, linker(service.address(), SHORT).link(article(person("Ada Lenz"))));
      assertEquals(List.of(), service.batches());
      assertTrue(
          warnings.get(0).contains("is no service for items of Wikidata"), warnings.toString());
    }
  }
}
