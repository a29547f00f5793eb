package org.lagebild.serve;

import java.io.IOException;
import java.io.InputStream;
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
import org.lagebild.pipeline.Intake;
import org.lagebild.pipeline.SmallStages;
import org.lagebild.store.Store;

/** A server on loopback over a store with the three articles of {@code serve/articles.ndjson}. */
final class Site implements AutoCloseable {
  static final String TOKEN = "correct-horse-battery";
  static final String BASE = "https://w3id.org/lagebild/";

  private static final Path ARTICLES = Path.of("src/test/resources/serve/articles.ndjson");
  private static final int LONGEST = 1_000_000;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Store store;
  private final WebServer server;

  private Site(Store store, WebServer server) {
    this.store = store;
    this.server = server;
  }

  static Site readOnly(Path folder) {
    return open(folder, Limits.STANDARD, null);
  }

  static Site reconciling(Reconciliation reconciliation, Path folder) {
    return open(folder, Limits.STANDARD, null, reconciliation);
  }

  static Site writable(Path folder) {
    return open(folder, Limits.STANDARD, Token.of(TOKEN));
  }

  static Site within(Limits limits, Path folder) {
    return open(folder, limits, null);
  }

  private static Site open(Path folder, Limits limits, Token token) {
    return open(folder, limits, token, new Echo());
  }

  private static Site open(
      Path folder, Limits limits, Token token, Reconciliation reconciliation) {
    Store store = Store.openOrCreate(folder.resolve("tdb2"), BASE);
    try (InputStream articles = Files.newInputStream(ARTICLES)) {
      new Intake(store, SmallStages::load, LONGEST).take(articles);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Settings settings = new Settings(new Binding(Binding.LOOPBACK, 0), limits, token, false);
    return new Site(store, WebServer.start(store, settings, SmallStages::load, reconciliation));
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
      throw new java.io.UncheckedIOException(e);
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
