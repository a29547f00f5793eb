package org.lagebild.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lagebild.ingest.archive.Bounds;
import org.lagebild.ingest.web.FetchOptions;
import org.lagebild.model.Article;

/** Fetching from a real server on this machine. */
class WebTest {
  private static final String TEXT =
      "Die Außenministerin Lena Holm ist am Dienstag zu Gesprächen in Brüssel eingetroffen.";
  private static final String PAGE =
      "<html lang=de><title>T</title><article><p>" + TEXT + "</p></article>";

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<String> agents = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;
  private String base;
  private String robots = "";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work);
              thread.setDaemon(true);
              return thread;
            }));
    server.createContext("/", this::answer);
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
    switch (path) {
      case "/robots.txt" -> send(exchange, robots.isEmpty() ? 404 : 200, "text/plain", robots);
      case "/feed.xml" -> send(exchange, 200, "application/rss+xml", feed());
      case "/page", "/verboten/page" -> send(exchange, 200, "text/html; charset=utf-8", PAGE);
      case "/to-page" -> redirect(exchange, "/page");
      case "/loop" -> redirect(exchange, "/loop");
      case "/to-file" -> redirect(exchange, "file:///etc/passwd");
      case "/large" -> send(exchange, 200, "text/plain", "x".repeat(200_000));
      case "/slow" -> drip(exchange);
      default -> send(exchange, 404, "text/html", "");
    }
  }

  private String feed() {
    return "<rss version='2.0'><channel><title>F</title><link>x</link><description>d</description>"
        + item("/page", "Kurz.")
        + item("/verboten/page", "Ihr Amtskollege äußerte sich nicht.")
        + item("/weg", "")
        + "</channel></rss>";
  }

  private String item(String path, String summary) {
    return "<item><title>Titel des Feeds</title><link>"
        + base
        + path
        + "</link><pubDate>Tue, 05 Mar 2024 10:00:00 +0100</pubDate><description>"
        + summary
        + "</description></item>";
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  /** A server that keeps its client busy with a byte now and then. */
  private static void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (var out = exchange.getResponseBody()) {
      for (int i = 0; i < 100; i++) {
        out.write('x');
        out.flush();
        Thread.sleep(100);
      }
    } catch (IOException | InterruptedException e) {
      Thread.currentThread().interrupt(); // the client has gone, as it should
    }
  }

  private Reading read(boolean follow, boolean allowPrivate, Duration pause, String... sources) {
    List<Ingested> outcomes = new ArrayList<>();
    WebAccess web = new WebAccess(follow, allowPrivate, "Lagebild/1");
    FetchOptions fetching =
        new FetchOptions("Lagebild/1", allowPrivate, pause, Duration.ofSeconds(2), 100_000);
    new ArticleReader(
            new ReadingOptions(null, 1_000_000, web),
            InputStream.nullInputStream(),
            outcomes::add,
            Bounds.DEFAULT,
            fetching)
        .read(List.of(sources));
    return new Reading(outcomes);
  }

  private Reading read(String path) {
    return read(false, true, Duration.ZERO, base + path);
  }

  private String wordsOf(String path) {
    List<String> words = read(path).words();
    assertEquals(1, words.size());
    return words.get(0).replace(base + path + ": ", "");
  }

  @Test
  void aPageIsFetchedOverRedirectsUnderTheProgramsName() {
    Article article = read("/to-page").articles().get(0);
    assertEquals(TEXT, article.text());
    assertEquals(base + "/page", article.url());
    assertEquals(List.of("/robots.txt", "/to-page", "/page"), asked);
    assertTrue(agents.stream().allMatch("Lagebild/1"::equals));
  }

  @Test
  void aFeedIsReadAndItsPagesLeftAlone() {
    Reading reading = read("/feed.xml");
    assertEquals(2, reading.articles().size());
    assertEquals("Kurz.", reading.articles().get(0).text());
    assertEquals(List.of("/robots.txt", "/feed.xml"), asked);
  }

  @Test
  void followedAFeedGivesItsPagesAndWhatItSaysItselfWhereThereIsNone() {
    robots = "User-agent: *\nDisallow: /verboten/\n";
    Reading reading = read(true, true, Duration.ZERO, base + "/feed.xml");
    assertEquals(
        List.of(TEXT, "Ihr Amtskollege äußerte sich nicht."),
        reading.articles().stream().map(Article::text).toList());
    assertEquals("2024-03-05", String.valueOf(reading.articles().get(0).date()));
    assertEquals(
        "what the feed gives, because of its page: its host's robots.txt forbids it; ask the"
            + " publisher",
        ((Ingested.Read) reading.outcomes().get(1)).note());
    assertEquals(
        List.of(base + "/feed.xml:3: " + base + "/weg: its host answers with status 404"),
        reading.words());
    assertTrue(!asked.contains("/verboten/page"), asked::toString);
  }

  @Test
  void aHostIsGivenTimeBetweenRequests() {
    long begin = System.nanoTime();
    read(false, true, Duration.ofMillis(300), base + "/page", base + "/to-page");
    // robots.txt, page, redirect, page: three pauses
    assertTrue(System.nanoTime() - begin >= 900_000_000L);
  }

  @Test
  void thisMachineIsNotAskedUnlessAllowed() {
    assertEquals(
        List.of(
            base
                + "/page: its address is one of this machine or an inner network;"
                + " --allow-private lets it"),
        read(false, false, Duration.ZERO, base + "/page").words());
    assertEquals(List.of(), asked);
  }

  @Test
  void whatGoesWrongIsToldInOneLine() {
    assertEquals("its host answers with status 404", wordsOf("/nirgends"));
    assertEquals("its host redirects more than 5 times", wordsOf("/loop"));
    assertEquals("its host redirects to what is no address of the web", wordsOf("/to-file"));
    assertEquals("the answer has more than 100000 bytes; fetch it into a file", wordsOf("/large"));
    assertEquals("its host does not answer within 2 seconds", wordsOf("/slow"));
    server.stop(0);
    assertEquals("its host cannot be reached; check the address and the network", wordsOf("/page"));
  }

  @Test
  void anAddressThatIsNoneIsRefused() {
    for (String address : List.of("http://", "https://a b/", "http://user:secret@127.0.0.1/")) {
      assertEquals(
          List.of(address + ": this is no address of the web; write https:// and what follows"),
          read(false, true, Duration.ZERO, address).words());
    }
  }
}
