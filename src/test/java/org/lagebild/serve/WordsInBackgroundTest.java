package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.pipeline.Intake;
import org.lagebild.pipeline.SmallStages;
import org.lagebild.store.Store;

/** A server is there before the index of words is. */
class WordsInBackgroundTest {
  private static final Path ARTICLES = Path.of("src/test/resources/serve/articles.ndjson");
  private static final String WORDS =
      "SELECT ?s { ?s <http://jena.apache.org/text#query> 'Lenz' } ORDER BY ?s";
  private static final String NESTED =
      "SELECT ?s { ?s ?p ?o FILTER EXISTS { { SELECT ?s {"
          + " ?s <http://jena.apache.org/text#query> 'Lenz' } } } }";

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Deque<Runnable> background = new ArrayDeque<>();
  private Store store;
  private WebServer server;

  @BeforeEach
  void start() throws IOException {
    store = Store.openOrCreate(folder.resolve("tdb2"), Site.BASE);
    take(ARTICLES);
    server = serve();
  }

  private void take(Path articles) throws IOException {
    try (InputStream in = Files.newInputStream(articles)) {
      new Intake(store, SmallStages::load, 1_000_000).take(in);
    }
  }

  private WebServer serve() {
    Settings settings = Settings.readOnly(new Binding(Binding.LOOPBACK, 0));
    return WebServer.start(store, settings, SmallStages::load, null, background::add);
  }

  @AfterEach
  void end() {
    server.close();
    store.close();
  }

  private HttpResponse<String> ask(String query) throws IOException, InterruptedException {
    URI address = server.address().resolve("/sparql?query=" + Site.encoded(query));
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept", "text/csv").build();
    return client.send(request, BodyHandlers.ofString());
  }

  @Test
  void whoSearchesBeforeIsToldToComeAgain() throws IOException, InterruptedException {
    for (String query : new String[] {WORDS, NESTED}) {
      HttpResponse<String> early = ask(query);
      assertEquals(503, early.statusCode());
      assertEquals("30", early.headers().firstValue("Retry-After").orElse(""));
      assertEquals(
          "the index of words is being made; search again in a minute", early.body().strip());
    }
    assertEquals(200, ask("ASK { ?s ?p 'text:query' }").statusCode());
    background.remove().run();
    assertTrue(server.words().toCompletableFuture().isDone());
    HttpResponse<String> later = ask(WORDS);
    assertEquals(200, later.statusCode());
    assertTrue(later.body().contains("entity/Q900000001"), later.body());
  }

  @Test
  void whatCameMeanwhileIsFoundThen() throws IOException, InterruptedException {
    Path late = Files.writeString(folder.resolve("spaet.txt"), "Zwischenzeitlich schwieg Lenz.");
    take(late);
    background.remove().run();
    assertTrue(
        ask("SELECT ?s { ?s <http://jena.apache.org/text#query>"
                + " (<http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#isString>"
                + " 'zwischenzeitlich') }")
            .body()
            .contains("/article/"));
  }

  @Test
  void anIndexThatIsUpToDateIsReadyAtOnce() {
    background.remove().run();
    server.close();
    server = serve();
    assertTrue(background.isEmpty());
    assertTrue(server.words().toCompletableFuture().isDone());
  }

  @Test
  void aServerThatEndsBeforeLeavesTheIndexToTheNext() throws IOException, InterruptedException {
    server.close();
    background.remove().run();
    assertTrue(server.words().toCompletableFuture().isCompletedExceptionally());
    server = serve();
    assertFalse(server.words().toCompletableFuture().isDone());
    background.remove().run();
    assertEquals(200, ask(WORDS).statusCode());
  }
}
