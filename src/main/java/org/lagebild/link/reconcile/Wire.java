package org.lagebild.link.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lagebild.net.BoundedBody;

/** Sends requests to one service, again if it asks for a pause, and reads JSON. */
final class Wire {
  private static final int OK = 200;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;
  private static final int MOST_BYTES = 4_000_000;

  /** Whoever asks for a longer pause is not waited for. */
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final ObjectMapper json = new ObjectMapper();
  private final URI service;
  private final String userAgent;
  private final Patience patience;
  private final HttpClient client;

  Wire(URI service, String userAgent, Patience patience) {
    this.service = service;
    this.userAgent = userAgent;
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(patience.connect())
            .build();
  }

  /** What the service says of itself. */
  JsonNode get() throws ReconciliationException {
    return send(request().GET().build());
  }

  /** The answer to a form of one field. */
  JsonNode post(String field, String value) throws ReconciliationException {
    String form = field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    return send(
        request()
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build());
  }

  private HttpRequest.Builder request() {
    return HttpRequest.newBuilder(service)
        .header("User-Agent", userAgent)
        .header("Accept", "application/json");
  }

  private JsonNode send(HttpRequest request) throws ReconciliationException {
    Duration pause = patience.pause();
    for (int attempt = 1; ; attempt++) {
      HttpResponse<byte[]> response = answer(request);
      if (response.statusCode() == OK) {
        return parsed(response.body());
      }
      if (!isPassing(response.statusCode()) || attempt >= patience.attempts()) {
        throw new ReconciliationException("answers with status " + response.statusCode(), null);
      }
      sleep(pause(response, pause));
      pause = pause.multipliedBy(2);
    }
  }

  private static boolean isPassing(int status) {
    return status == TOO_MANY_REQUESTS || status >= SERVER_ERROR;
  }

  /** A timeout of the request itself would end with the first byte of the answer. */
  private HttpResponse<byte[]> answer(HttpRequest request) throws ReconciliationException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, head -> new BoundedBody(MOST_BYTES));
    try {
      return answer.get(patience.answer().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new ReconciliationException("does not answer in time", e);
    } catch (ExecutionException e) {
      throw new ReconciliationException(problem(e.getCause()), e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      throw interrupted(e);
    }
  }

  private static String problem(Throwable failure) {
    if (failure instanceof ConnectException || failure instanceof HttpConnectTimeoutException) {
      return "cannot be reached";
    }
    String reason = failure.getMessage();
    return "cannot be read (" + (reason == null ? "the answer breaks off" : reason) + ")";
  }

  /** What the service asks for, if that is bearable; the given pause if it asks for nothing. */
  private static Duration pause(HttpResponse<?> response, Duration pause)
      throws ReconciliationException {
    String asked = response.headers().firstValue("Retry-After").orElse("");
    if (!asked.matches("\\d{1,6}")) {
      return pause;
    }
    Duration wanted = Duration.ofSeconds(Long.parseLong(asked));
    if (wanted.compareTo(LONGEST_PAUSE) > 0) {
      throw new ReconciliationException("asks for a pause of " + asked + " seconds", null);
    }
    return wanted;
  }

  private static void sleep(Duration pause) throws ReconciliationException {
    try {
      TimeUnit.MILLISECONDS.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static ReconciliationException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new ReconciliationException("was not waited for", e);
  }

  private JsonNode parsed(byte[] body) throws ReconciliationException {
    try {
      return json.readTree(body);
    } catch (IOException e) {
      throw new ReconciliationException("answers with something else than JSON", e);
    }
  }
}
