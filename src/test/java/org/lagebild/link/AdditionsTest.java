package org.lagebild.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.link.fetch.EntityDataSource;
import org.lagebild.link.fetch.FetchException;
import org.lagebild.link.fetch.ItemSource;
import org.lagebild.link.fetch.SparqlSource;

/** Fetches items of the invented world from servers of its own. */
class AdditionsTest {
  private static final List<String> LANGUAGES = List.of("de", "en");

  @TempDir Path folder;
  private final Map<String, String> entities = new TreeMap<>();
  private final List<String> asked = new ArrayList<>();
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    new String(Imports.small(), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("{"))
        .map(line -> line.replaceFirst(",$", ""))
        .forEach(
            line -> entities.putIfAbsent(line.replaceAll(".*?\"id\":\"(\\w+)\".*", "$1"), line));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/entity/", this::answerEntity);
    server.createContext("/sparql", this::answerSparql);
    server.createContext("/page", exchange -> answer(exchange, 200, "<html>no data</html>"));
    server.createContext("/busy/", exchange -> answer(exchange, 429, ""));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answerEntity(HttpExchange exchange) throws IOException {
    String id = exchange.getRequestURI().getPath().replaceAll(".*/(Q\\d+)\\.json", "$1");
    asked.add(id + " by " + exchange.getRequestHeaders().getFirst("User-Agent"));
    String entity = entities.get(id);
    answer(exchange, entity == null ? 404 : 200, "{\"entities\":{\"" + id + "\":" + entity + "}}");
  }

  private void answerSparql(HttpExchange exchange) throws IOException {
    String query =
        java.net.URLDecoder.decode(
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
            StandardCharsets.UTF_8);
    asked.add(query);
    String id = query.replaceAll("(?s).*wd:(Q\\d+).*", "$1");
    try (var in = AdditionsTest.class.getResourceAsStream("/link/fetch/" + id + ".json")) {
      answer(
          exchange,
          200,
          in == null
              ? "{\"results\":{\"bindings\":[]}}"
              : new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private ItemSource entityData() {
    return new EntityDataSource(at("/entity"), "Test/1");
  }

  private List<FoundItem> add(ItemSource source, String... ids) throws IOException {
    return Additions.add(List.of(ids), source, LANGUAGES, folder);
  }

  @Test
  void anAddedItemIsFoundAtOnce() throws IOException {
    List<FoundItem> added = add(entityData(), "Q900000020");
    assertEquals("Anna Beispiel", added.get(0).item().label());
    assertEquals("person", added.get(0).kind());
    assertEquals(List.of("Q900000020 by Test/1"), asked);
    try (ItemSearch search = ItemSearch.open(folder)) {
      assertEquals("Q900000020", search.find("Beispiel", null, 1).get(0).item().id());
      assertEquals("Q7747", search.find("Wladimir Putin", null, 1).get(0).item().id());
    }
  }

  @Test
  void theClassesOfAnItemAreFollowedUntilOneIsListed() throws IOException {
    assertEquals("city", add(entityData(), "Q900000002").get(0).kind());
    assertEquals(
        List.of("Q900000002 by Test/1", "Q900000050 by Test/1", "Q900000051 by Test/1"), asked);
  }

  @Test
  void whatIsAddedLaterComesBesideAndWhatIsAddedAgainInItsPlace() throws IOException {
    add(entityData(), "Q900000020");
    entities.put(
        "Q900000020", entities.get("Q900000020").replace("Anna Beispiel", "Anne Beispiel"));
    add(entityData(), "Q900000021", "Q900000020");
    try (IndexedItems items = Imports.open(folder)) {
      assertEquals(2, items.size());
      assertEquals("Anne Beispiel", items.item("Q900000020").item().label());
    }
    assertEquals(2, Files.readAllLines(folder.resolve("additions.ndjson")).size());
  }

  @Test
  void additionsLieOverAnImportAndStayWhenItIsRepeated() throws IOException {
    Path dump = Imports.write(folder.resolve("dump"), Imports.small());
    add(entityData(), "Q900000020");
    Imports.run(dump, folder);
    assertEquals(
        List.of("added", "imported"),
        IndexStatistics.of(folder, false).stream().map(IndexStatistics::name).toList());
    try (ItemSearch search = ItemSearch.open(folder)) {
      assertEquals(1, search.find("Anna Beispiel", KindGroup.PERSON, 9).size());
      assertEquals(0, search.find("Anna Beispiel", KindGroup.PLACE, 9).size());
    }
  }

  @Test
  void anEndpointOfSparqlGivesTheSameItem() throws IOException {
    add(entityData(), "Q900000021");
    KnownItem expected;
    try (IndexedItems items = Imports.open(folder)) {
      expected = items.item("Q900000021");
    }
    add(new SparqlSource(at("/sparql"), "Test/1"), "Q900000021");
    try (IndexedItems items = Imports.open(folder)) {
      KnownItem item = items.item("Q900000021");
      assertEquals(expected.german(), item.german());
      assertEquals(
          List.of(new Term("Q900000010", LocalDate.of(2010, 1, 1), LocalDate.of(2020, 3, 14))),
          item.terms());
      assertEquals(1, item.prior());
      assertEquals(-10.25, item.item().coordinates().longitude());
      assertEquals("ein Politiker", item.background().description());
    }
    assertTrue(asked.get(1).contains("IN (\"de\", \"en\", \"mul\")"), asked.get(1));
    assertTrue(asked.get(1).contains("(\"P39\" p:P39 ps:P39 psv:P39)"), asked.get(1));
  }

  @Test
  void everyFailureIsToldInOneLineAndNothingIsAdded() throws IOException {
    int port = server.getAddress().getPort();
    assertFailure(
        "http://127.0.0.1:" + port + "/entity/Q1.json: there is no such thing", entityData(), "Q1");
    ItemSource busy = new EntityDataSource(at("/busy"), "Test/1");
    assertFailure("http://127.0.0.1:" + port + "/busy/Q1.json answers with status 429", busy, "Q1");
    ItemSource page = new SparqlSource(at("/page"), "Test/1");
    assertFailure("http://127.0.0.1:" + port + "/page answers with something else", page, "Q1");
    ItemSource sparql = new SparqlSource(at("/sparql"), "Test/1");
    assertFailure("http://127.0.0.1:" + port + "/sparql knows nothing of Q1", sparql, "Q1");
    server.stop(0);
    assertFailure("http://127.0.0.1:" + port + "/entity/Q1.json cannot be", entityData(), "Q1");
    assertFalse(Linker.isIndex(folder));
  }

  private void assertFailure(String begin, ItemSource source, String id) {
    FetchException failure = assertThrows(FetchException.class, () -> add(source, id));
    assertTrue(failure.getMessage().startsWith(begin), failure.getMessage());
    assertFalse(failure.getMessage().contains("\n"));
  }

  @Test
  void whatCannotBeLinkedIsRefused() throws IOException {
    for (String id : List.of("Q900000040", "Q900000041", "Q900000031")) {
      assertThrows(IndexFailure.class, () -> add(entityData(), id));
    }
    assertFalse(Linker.isIndex(folder));
    try (ItemSearch search = ItemSearch.open(null)) {
      assertNull(search.item("Q900000040").orElse(null));
    }
  }
}
