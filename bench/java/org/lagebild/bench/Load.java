package org.lagebild.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.lagebild.query.ShippedQueries;

/** Clients that ask a server one request after the other, all at once. */
public final class Load {
  private static final String JSON = "application/sparql-results+json";

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<HttpRequest> requests;
  private final int clients;

  /** Prepares the mix of requests: queries that come with the program, words, an entity, a file. */
  public Load(URI server, int clients) {
    this.clients = clients;
    this.requests =
        List.of(
            query(server, shipped("meetings")),
            query(server, shipped("actors")),
            query(server, shipped("events")),
            query(server, "SELECT ?s { ?s <http://jena.apache.org/text#query> 'putin' } LIMIT 10"),
            query(server, "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p"),
            query(server, "ASK { ?s a <https://w3id.org/lagebild/ontology#Meeting> }"),
            get(server.resolve("data?graph=https://w3id.org/lagebild/graph/entities"), "*/*"),
            get(server.resolve("queries.json"), "*/*"));
  }

  /**
   * What came of it.
   *
   * @param nanos how long each request took
   * @param errors how many were not answered with the status 200
   */
  public record Outcome(double seconds, long[] nanos, int errors) {}

  private static String shipped(String name) {
    return ShippedQueries.text(name).orElseThrow();
  }

  private static HttpRequest query(URI server, String query) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return get(server.resolve("sparql?query=" + encoded), JSON);
  }

  private static HttpRequest get(URI address, String accept) {
    return HttpRequest.newBuilder(address)
        .header("Accept", accept)
        .timeout(Duration.ofMinutes(1))
        .build();
  }

  /** Keeps all clients busy for so long, and waits for what they have begun. */
  public Outcome run(Duration time) {
    long begin = System.nanoTime();
    long end = begin + time.toNanos();
    Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    AtomicInteger errors = new AtomicInteger();
    CountDownLatch running = new CountDownLatch(clients);
    for (int i = 0; i < clients; i++) {
      int first = i;
      Thread thread =
          new Thread(
              () -> {
                try {
                  keepAsking(first, end, nanos, errors);
                } finally {
                  running.countDown();
                }
              },
              "client-" + i);
      thread.start();
    }
    await(running);
    double seconds = (System.nanoTime() - begin) / 1e9;
    return new Outcome(seconds, nanos.stream().mapToLong(Long::longValue).toArray(), errors.get());
  }

  private void keepAsking(int first, long end, Queue<Long> nanos, AtomicInteger errors) {
    for (int i = first; System.nanoTime() < end; i++) {
      long begin = System.nanoTime();
      if (!isAnswered(requests.get(i % requests.size()))) {
        errors.incrementAndGet();
      }
      nanos.add(System.nanoTime() - begin);
    }
  }

  private boolean isAnswered(HttpRequest request) {
    try {
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      return answer.statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void await(CountDownLatch running) {
    try {
      running.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the load was interrupted", e);
    }
  }
}
