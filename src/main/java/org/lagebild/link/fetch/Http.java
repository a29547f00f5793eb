package org.lagebild.link.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a server for JSON. */
final class Http {
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration ANSWER = Duration.ofSeconds(60);

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(CONNECT)
          .build();
  private final String userAgent;

  /**
   * Names itself to servers.
   *
   * @param userAgent program and version, as Wikimedia's servers demand
   */
  Http(String userAgent) {
    this.userAgent = userAgent;
  }

  JsonNode get(URI uri) throws FetchException {
    return send(uri, request(uri).GET().build());
  }

  /** Sends a form with one field. */
  JsonNode post(URI uri, String form) throws FetchException {
    return send(
        uri,
        request(uri)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.UTF_8))
            .build());
  }

  private HttpRequest.Builder request(URI uri) {
    return HttpRequest.newBuilder(uri)
        .timeout(ANSWER)
        .header("User-Agent", userAgent)
        .header("Accept", "application/sparql-results+json, application/json");
  }

  private JsonNode send(URI uri, HttpRequest request) throws FetchException {
    HttpResponse<byte[]> response;
    try {
      response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new FetchException(
          uri + " cannot be reached (" + reason(e) + "); look after the network or the address", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException("interrupted while waiting for " + uri, e);
    }
    if (response.statusCode() == NOT_FOUND) {
      throw new FetchException(uri + ": there is no such thing; look after the id", null);
    }
    if (response.statusCode() != OK) {
      throw new FetchException(
          uri + " answers with status " + response.statusCode() + "; try again later", null);
    }
    return parsed(uri, response.body());
  }

  private JsonNode parsed(URI uri, byte[] body) throws FetchException {
    try {
      return json.readTree(body);
    } catch (JsonProcessingException e) {
      throw new FetchException(
          uri + " answers with something else than JSON; look after the address", e);
    } catch (IOException e) {
      throw new FetchException(uri + " cannot be read (" + reason(e) + ")", e);
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
