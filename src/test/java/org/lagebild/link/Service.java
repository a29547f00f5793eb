package org.lagebild.link;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A reconciliation service on loopback that a test can make misbehave. */
final class Service implements AutoCloseable {
  static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> batches = new CopyOnWriteArrayList<>();
  private final List<String> agents = new CopyOnWriteArrayList<>();

  private Service(HttpServer server) {
    this.server = server;
  }

  /** Serves a manifest of Wikidata's items, and lets batches be answered. */
  static Service of(HttpHandler batches) {
    return of(manifest(WIKIDATA), batches);
  }

  static Service of(HttpHandler manifest, HttpHandler batches) {
    try {
      InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      Service service = new Service(HttpServer.create(any, 0));
      service.server.setExecutor(service.threads);
      service.server.createContext(
          "/reconcile",
          exchange -> {
            service.agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            if (exchange.getRequestMethod().equals("GET")) {
              manifest.handle(exchange);
            } else {
              service.batches.add(batch(exchange));
              batches.handle(exchange);
            }
          });
      service.server.start();
      return service;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static HttpHandler manifest(String space) {
    return answer(
        200,
        "{\"versions\":[\"0.2\"],\"name\":\"test\",\"identifierSpace\":\""
            + space
            + "\",\"schemaSpace\":\""
            + space
            + "\"}");
  }

  private static String batch(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    return URLDecoder.decode(form.replaceFirst("^queries=", ""), StandardCharsets.UTF_8);
  }

  static HttpHandler answer(int status, String body) {
    return exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    };
  }

  URI address() {
    return URI.create(
        "http://127.0.0.1:" + server.getAddress().getPort() + "/reconcile");
  }

  /** The batches that were sent, in their order. */
  List<String> batches() {
    return batches;
  }

  /** How the client called itself with each request. */
  List<String> agents() {
    return agents;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
