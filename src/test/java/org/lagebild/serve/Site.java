package org.lagebild.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.lagebild.pipeline.Intake;
import org.lagebild.pipeline.SmallStages;
import org.lagebild.store.Store;

/**
 * A server on loopback over a store with the three articles of {@code serve/articles.ndjson}. As an
 * extension of a class of tests it runs as long as they do, in a folder of its own.
 */
final class Site implements AutoCloseable, BeforeAllCallback, AfterAllCallback {
  static final String TOKEN = "correct-horse-battery";
  static final String BASE = "https://w3id.org/lagebild/";

  private static final Path ARTICLES = Path.of("src/test/resources/serve/articles.ndjson");
  private static final int LONGEST = 1_000_000;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Limits limits;
  private final Token token;
  private final Reconciliation reconciliation;
  private Path folder;
  private Store store;
  private WebServer server;

  private Site(Limits limits, Token token, Reconciliation reconciliation) {
    this.limits = limits;
    this.token = token;
    this.reconciliation = reconciliation;
  }

  static Site readOnly() {
    return new Site(Limits.STANDARD, null, new Echo());
  }

  static Site reconciling(Reconciliation reconciliation) {
    return new Site(Limits.STANDARD, null, reconciliation);
  }

  static Site writable() {
    return new Site(Limits.STANDARD, Token.of(TOKEN), new Echo());
  }

  static Site within(Limits limits) {
    return new Site(limits, null, new Echo());
  }

  /** The folder of the store and of what else a test leaves there. */
  Path folder() {
    return folder;
  }

  /** Starts it in a folder that somebody else removes. */
  Site in(Path place) {
    folder = place;
    store = Store.openOrCreate(folder.resolve("tdb2"), BASE);
    try (InputStream articles = Files.newInputStream(ARTICLES)) {
      new Intake(store, SmallStages::load, LONGEST).take(articles);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Settings settings = new Settings(new Binding(Binding.LOOPBACK, 0), limits, token, false);
    server = WebServer.start(store, settings, SmallStages::load, reconciliation, Runnable::run);
    return this;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    in(Files.createTempDirectory("lagebild-site"));
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    close();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    }
  }

  Store store() {
    return store;
  }

  URI address() {
    return server.address();
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(server.address().resolve(path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = to(path);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request);
  }

  /** A query whose rows come back as CSV, with line feeds alone. */
  String rows(String query) {
    HttpResponse<String> answer = query(query, "text/csv");
    return answer.statusCode() + "\n" + answer.body().replace("\r\n", "\n");
  }

  HttpResponse<String> query(String query, String accept) {
    return get("/sparql?query=" + encoded(query), "Accept", accept);
  }

  HttpResponse<String> post(String path, String type, String body, String... headers) {
    HttpRequest.Builder request =
        to(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request);
  }

  /** What no well-behaved client sends: the first line as it is; gives the status line. */
  String raw(String firstLine) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      String request = firstLine + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
