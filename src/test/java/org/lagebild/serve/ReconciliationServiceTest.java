package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lagebild.link.Linker;
import org.lagebild.link.NameMatcher;
import org.lagebild.link.Reconciler;
import org.lagebild.link.reconcile.Patience;
import org.lagebild.model.Article;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Findings;
import org.lagebild.model.Linking;
import org.lagebild.model.Mention;
import org.lagebild.model.Span;

/** Shapes are those of the JSON schemas of the Reconciliation Service API 0.2. */
class ReconciliationServiceTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final NameMatcher matcher = NameMatcher.open(null);

  @RegisterExtension static final Site site = Site.reconciling(new IndexReconciliation(matcher));

  @AfterAll
  static void end() {
    matcher.close();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(
        answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  private static JsonNode ask(String batch) {
    return json(site.post("/reconcile", FORM, "queries=" + Site.encoded(batch)));
  }

  private static String refused(String batch) {
    HttpResponse<String> answer = site.post("/reconcile", FORM, "queries=" + Site.encoded(batch));
    assertEquals(400, answer.statusCode(), batch);
    assertEquals(1, answer.body().lines().count(), answer.body());
    return answer.body();
  }

  @Test
  void theManifestHasWhatTheApiDemands() {
    JsonNode manifest = json(site.get("/reconcile"));
    assertTrue(manifest.path("versions").toString().contains("\"0.2\""));
    assertEquals("http://www.wikidata.org/entity/", manifest.path("identifierSpace").asText());
    assertTrue(manifest.path("schemaSpace").isTextual());
    assertTrue(manifest.path("name").isTextual());
    assertTrue(manifest.path("view").path("url").asText().contains("{{id}}"));
    List<String> types = new ArrayList<>();
    for (JsonNode type : manifest.path("defaultTypes")) {
      assertTrue(type.path("id").asText().matches("Q\\d+"));
      types.add(type.path("name").asText());
    }
    assertTrue(types.containsAll(List.of("person", "organisation", "place", "office")));
  }

  @Test
  void aBatchIsAnsweredAsOpenRefineSendsIt() {
    JsonNode answer =
        ask(
            "{\"q0\":{\"query\":\"Emmanuel Macron\",\"type\":\"Q5\",\"type_strict\":\"should\","
                + "\"limit\":3,\"properties\":[{\"pid\":\"P27\",\"v\":{\"id\":\"Q142\","
                + "\"name\":\"Frankreich\"}}]},"
                + "\"q1\":{\"query\":\"Vereinte Nationen\",\"limit\":3}}");
    assertEquals(2, answer.size());
    assertEquals("Q3052772", answer.at("/q0/result/0/id").asText());
    assertTrue(answer.at("/q0/result/0/match").asBoolean());
    assertEquals("Q1065", answer.at("/q1/result/0/id").asText());
    for (JsonNode query : answer) {
      assertTrue(query.path("result").isArray());
      query.path("result").forEach(ReconciliationServiceTest::assertIsCandidate);
    }
    assertTrue(
        answer.at("/q0/result/0/features").toString().contains("{\"id\":\"P27\",\"value\":true}"));
  }

  private static void assertIsCandidate(JsonNode candidate) {
    assertTrue(candidate.path("id").asText().matches("Q\\d+"));
    assertTrue(candidate.path("name").isTextual());
    assertTrue(candidate.path("score").isNumber());
    assertTrue(
        candidate.path("score").asDouble() >= 0 && candidate.path("score").asDouble() <= 100);
    assertTrue(candidate.path("match").isBoolean());
    assertTrue(candidate.path("description").isTextual() || !candidate.has("description"));
    for (JsonNode type : candidate.path("type")) {
      assertTrue(type.path("id").isTextual());
      assertTrue(type.path("name").isTextual());
    }
    for (JsonNode feature : candidate.path("features")) {
      assertTrue(feature.path("id").isTextual());
      assertTrue(feature.path("value").isNumber() || feature.path("value").isBoolean());
    }
  }

  @Test
  void aBatchMayComeInTheAddressOrAsTheBody() {
    String batch = "{\"a\":{\"query\":\"Emmanuel Macron\"}}";
    JsonNode form = ask(batch);
    assertEquals(form, json(site.get("/reconcile?queries=" + Site.encoded(batch))));
    assertEquals(form, json(site.post("/reconcile", "application/json", batch)));
    assertEquals(form, json(site.post("/reconcile", "application/json; charset=utf-8", batch)));
  }

  @Test
  void noNamesakeIsAMatchUnlessItAloneIsMeant() {
    JsonNode places = ask("{\"q\":{\"query\":\"Birmingham\",\"type\":[\"Q515\",\"Q486972\"]}}");
    assertTrue(places.at("/q/result").size() > 1);
    int matches = 0;
    for (JsonNode candidate : places.at("/q/result")) {
      matches += candidate.path("match").asBoolean() ? 1 : 0;
    }
    assertTrue(matches <= 1);
    assertFalse(ask("{\"q\":{\"query\":\"Macron\"}}").at("/q/result/0/match").asBoolean());
  }

  @Test
  void unknownNamesAndQueriesWithoutNameHaveNoCandidates() {
    JsonNode answer =
        ask(
            "{\"a\":{\"query\":\"Xqzwv Brrrkh\"},\"b\":{\"query\":\"\"},"
                + "\"c\":{\"properties\":[{\"pid\":\"P17\",\"v\":\"Frankreich\"}]},"
                + "\"d\":{\"query\":\""
                + "a".repeat(5000)
                + "\"},\"e\":{\"query\":\"Macron\",\"type\":\"Q42\"}}");
    assertEquals(5, answer.size());
    answer.forEach(query -> assertEquals("{\"result\":[]}", query.toString()));
    assertEquals("{}", ask("{}").toString());
  }

  @Test
  void noMoreCandidatesComeThanAreAskedFor() {
    assertEquals(1, ask("{\"q\":{\"query\":\"Birmingham\",\"limit\":1}}").at("/q/result").size());
    assertTrue(
        ask("{\"q\":{\"query\":\"Birmingham\",\"limit\":1e9}}").at("/q/result").size() <= 50);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "7",
        "{\"q0\":",
        "{\"q0\":[]}",
        "{\"q0\":\"Macron\"}",
        "{\"q0\":{}}",
        "{\"q0\":{\"query\":5}}",
        "{\"q0\":{\"query\":\"a\",\"limit\":0}}",
        "{\"q0\":{\"query\":\"a\",\"limit\":\"many\"}}",
        "{\"q0\":{\"query\":\"a\",\"type\":{\"id\":\"Q5\"}}}",
        "{\"q0\":{\"query\":\"a\",\"type_strict\":\"never\"}}",
        "{\"q0\":{\"query\":\"a\",\"properties\":{}}}",
        "{\"q0\":{\"query\":\"a\",\"properties\":[{\"v\":1}]}}",
        "{\"q\\n0\":{}}"
      })
  void whatIsNoBatchIsRefusedInOneLine(String batch) {
    refused(batch);
  }

  @Test
  void longBatchesAreRefused() {
    ObjectNode batch = JSON.createObjectNode();
    for (int i = 0; i < 50; i++) {
      batch.putObject("q" + i).put("query", "Macron");
    }
    assertEquals(50, ask(batch.toString()).size());
    batch.putObject("q50").put("query", "Macron");
    assertEquals("the batch has 51 queries; send at most 50\n", refused(batch.toString()));
    String tooLong = "queries=" + "a".repeat(Limits.STANDARD.body());
    assertEquals(413, site.post("/reconcile", FORM, tooLong).statusCode());
    String name = "a".repeat(Limits.STANDARD.body());
    String body = "{\"q\":{\"query\":\"" + name + "\"}}";
    assertEquals(413, site.post("/reconcile", "application/json", body).statusCode());
  }

  @Test
  void pagesOfOtherOriginsMayAsk() {
    HttpResponse<String> answer = site.get("/reconcile", "Origin", "https://example.org");
    assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    HttpResponse<String> preflight =
        site.send(
            site.to("/reconcile")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, preflight.statusCode());
  }

  @Test
  void typesPropertiesAndNamesAreSuggested() {
    JsonNode manifest = json(site.get("/reconcile")).path("suggest");
    for (String what : List.of("entity", "type", "property")) {
      JsonNode service = manifest.path(what);
      assertEquals(site.address() + "reconcile", service.path("service_url").asText());
      assertEquals("/suggest/" + what, service.path("service_path").asText());
    }
    assertEquals(
        "[{\"id\":\"Q5\",\"name\":\"person\"}]",
        json(site.get("/reconcile/suggest/type?prefix=pers")).path("result").toString());
    assertEquals(
        "[{\"id\":\"P39\",\"name\":\"position held\"}]",
        json(site.get("/reconcile/suggest/property?prefix=position")).path("result").toString());
    JsonNode first = json(site.get("/reconcile/suggest/entity?prefix=Macron")).at("/result/0");
    assertEquals("Q3052772", first.path("id").asText());
    assertEquals("Q5", first.at("/notable/0/id").asText());
    assertEquals(404, site.get("/reconcile/suggest/weather?prefix=x").statusCode());
    assertEquals(404, site.get("/reconcile/preview").statusCode());
  }

  @Test
  void whatIsNotOfferedIsRefused() {
    assertEquals(400, site.post("/reconcile", FORM, "extend=%7B%7D").statusCode());
    assertEquals(405, site.send(site.to("/reconcile").DELETE()).statusCode());
  }

  @Test
  void lagebildItselfReconcilesWithIt() throws IOException {
    List<String> warnings = new ArrayList<>();
    Reconciler reconciler =
        Reconciler.of(
            site.address().resolve("/reconcile"),
            "Lagebild/test",
            Patience.STANDARD,
            warnings::add);
    Linker knowsNothing = Linker.read(new ByteArrayInputStream(new byte[0]));
    Findings findings =
        findings(
            entity(EntityKind.PERSON, "Emmanuel Macron"),
            entity(EntityKind.ORGANIZATION, "Vereinte Nationen"),
            entity(EntityKind.CITY, "Emmanuel Macron"),
            entity(EntityKind.PERSON, "Xaver Qualtinger"));
    Linking linking = knowsNothing.withReconciler(reconciler).link(findings);
    assertEquals(
        List.of("ORGANIZATION Vereinte Nationen Q1065", "PERSON Emmanuel Macron Q3052772"),
        linking.links().stream().map(l -> l.entity() + " " + l.item().id()).toList());
    assertEquals(List.of(), warnings);
    assertEquals(linking, knowsNothing.withReconciler(reconciler).link(findings));
    assertEquals(List.of(), knowsNothing.link(findings).links());
  }

  private static Entity entity(EntityKind kind, String name) {
    Mention mention = new Mention(new Span(0, name.length()), name, true);
    return new Entity(kind + " " + name, kind, name, true, List.of(mention));
  }

  private static Findings findings(Entity... entities) {
    Article article = new Article("test", null, null, "de", null, null, "");
    return new Findings(article, List.of(entities), List.of(), List.of(), List.of());
  }
}
