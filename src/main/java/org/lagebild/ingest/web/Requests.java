package org.lagebild.ingest.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.reason.RefusedException;
import org.lagebild.net.BoundedBody;
import org.lagebild.net.TooLongException;

/** Single requests, each with an end. */
final class Requests {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9._:-]{1,40})", Pattern.CASE_INSENSITIVE);
  private static final int REDIRECTS = 300;
  private static final int FAILURES = 400;

  private final FetchOptions options;
  private final Pace pace;
  private final HttpClient client;

  Requests(FetchOptions options) {
    this.options = options;
    this.pace = new Pace(options.pause());
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(min(options.timeout(), Duration.ofSeconds(10)))
            .build();
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  /**
   * An answer.
   *
   * @param location where it redirects to; null if it does not
   */
  record Answer(int status, @Nullable String location, @Nullable String charset, byte[] body) {}

  Answer get(URI at) throws RefusedException {
    CompletableFuture<HttpResponse<byte[]>> coming = null;
    try {
      pace.await(at.getHost());
      coming = client.sendAsync(request(at), info -> new BoundedBody(options.mostBytes()));
      return answer(coming.get(options.timeout().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      coming.cancel(true);
      throw new RefusedException(
          "its host does not answer within " + options.timeout().toSeconds() + " seconds");
    } catch (ExecutionException e) {
      throw new RefusedException(reason(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusedException("interrupted");
    } catch (IllegalArgumentException e) {
      throw new RefusedException("this is no address of the web; write https:// and what follows");
    } finally {
      pace.asked(at.getHost());
    }
  }

  private HttpRequest request(URI at) {
    return HttpRequest.newBuilder(at)
        .timeout(options.timeout())
        .header("User-Agent", options.userAgent())
        .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5")
        .GET()
        .build();
  }

  private static Answer answer(HttpResponse<byte[]> response) {
    HttpHeaders headers = response.headers();
    Matcher charset = CHARSET.matcher(headers.firstValue("Content-Type").orElse(""));
    int status = response.statusCode();
    boolean redirects = status >= REDIRECTS && status < FAILURES;
    return new Answer(
        status,
        redirects ? headers.firstValue("Location").orElse(null) : null,
        charset.find() ? charset.group(1) : null,
        response.body());
  }

  private static String reason(Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (e instanceof TooLongException) {
        return "the answer has " + e.getMessage() + "; fetch it into a file";
      }
    }
    return failure instanceof IOException
        ? "its host cannot be reached; check the address and the network"
        : "its host answers in no way that is understood";
  }
}
