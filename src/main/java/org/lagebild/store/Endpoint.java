package org.lagebild.store;

import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.http.auth.AuthEnv;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.rdflink.RDFLinkHTTP;
import org.apache.jena.rdflink.RDFLinkHTTPBuilder;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.apache.jena.sparql.exec.http.UpdateSendMode;
import org.apache.jena.update.UpdateRequest;
import org.jspecify.annotations.Nullable;
import org.lagebild.store.StoreException.Reason;

/**
 * A SPARQL 1.1 service somewhere else. Where it takes queries and updates is found out, by the ways
 * that are usual; what fails for a while is tried again, and what fails is told in one line.
 */
final class Endpoint implements AutoCloseable {
  private static final Duration CONNECTING = Duration.ofSeconds(10);
  private static final List<String> QUERY_PATHS = List.of("", "/query", "/sparql");
  private static final List<String> UPDATE_PATHS = List.of("", "/update", "/statements");
  private static final String NOTHING_ASKED = "ASK {}";
  private static final String NOTHING_CHANGED = "INSERT DATA {}";

  /** Answers after which the same request may succeed. */
  private static final Set<Integer> FOR_A_WHILE = Set.of(429, 502, 503, 504);

  private static final int ATTEMPTS = 4;
  private static final long FIRST_PAUSE_MILLIS = 500;

  private final URI address;
  private final HttpClient client;
  private final RDFLink asking;
  private @Nullable RDFLink changing;

  /**
   * Finds out where queries are answered.
   *
   * @param password null if the service asks for none
   * @throws StoreException if nothing answers queries there
   */
  Endpoint(URI address, @Nullable PasswordAuthentication password) {
    this.address = address;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    if (password != null) {
      // sent to this address and what lies below it alone
      String secret = new String(password.getPassword());
      AuthEnv.get().registerUsernamePassword(address, password.getUserName(), secret);
    }
    this.asking = first(QUERY_PATHS, this::asking, link -> link.queryAsk(NOTHING_ASKED));
  }

  private RDFLink asking(String url) {
    return builder().queryEndpoint(url).querySendMode(QuerySendMode.asPost).build();
  }

  private RDFLink changing(String url) {
    return builder().updateEndpoint(url).updateSendMode(UpdateSendMode.asPost).build();
  }

  private RDFLinkHTTPBuilder builder() {
    return RDFLinkHTTP.newBuilder().httpClient(client).parseCheckSPARQL(false);
  }

  /** The first of the paths where the request succeeds; if none does, why the best one does not. */
  private RDFLink first(
      List<String> paths, Function<String, RDFLink> linked, Function<RDFLink, ?> request) {
    String base = address.toString().replaceAll("/+$", "");
    StoreException failure = null;
    for (String path : paths) {
      RDFLink link = linked.apply(base + path);
      try {
        retrying(() -> request.apply(link));
        return link;
      } catch (StoreException e) {
        if (failure == null || e.reason() == Reason.NOT_ALLOWED) {
          failure = e;
        }
        if (e.reason() == Reason.UNREACHABLE) {
          break;
        }
      }
    }
    throw failure;
  }

  /** A link that answers queries. */
  RDFLink asking() {
    return asking;
  }

  /**
   * Makes sure that updates are taken, by one that changes nothing.
   *
   * @throws StoreException if they are not
   */
  void requireChanging() {
    changing();
  }

  private RDFLink changing() {
    if (changing == null) {
      changing =
          first(
              UPDATE_PATHS,
              this::changing,
              link -> {
                link.update(NOTHING_CHANGED);
                return link;
              });
    }
    return changing;
  }

  /** One request, and so one transaction where the service has any; it is not tried again here. */
  void change(UpdateRequest request) {
    changing().update(request);
  }

  /**
   * Does the work again, after pauses that grow, while it fails for reasons that pass.
   *
   * @throws StoreException if it fails for another reason, or in the end
   */
  <R> R retrying(Supplier<R> work) {
    long pause = FIRST_PAUSE_MILLIS;
    for (int attempt = 1; ; attempt++) {
      try {
        return work.get();
      } catch (HttpException | QueryExceptionHTTP e) {
        if (attempt == ATTEMPTS || !mayPass(e)) {
          throw failure(e);
        }
        pause(pause);
        pause *= 2;
      }
    }
  }

  private static boolean mayPass(RuntimeException e) {
    int status = status(e);
    return FOR_A_WHILE.contains(status) || status <= 0;
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a store elsewhere", e);
    }
  }

  private static int status(RuntimeException e) {
    return e instanceof HttpException http
        ? http.getStatusCode()
        : ((QueryExceptionHTTP) e).getStatusCode();
  }

  /** What failed, in the store's words. */
  StoreException failure(RuntimeException e) {
    int status = status(e);
    if (status == 401) {
      return failure(
          Reason.NOT_ALLOWED,
          "it asks for a user and a password, or refuses those it got; give them in"
              + " LAGEBILD_STORE_USER and LAGEBILD_STORE_PASSWORD",
          e);
    }
    if (status == 403 || status == 405) {
      String what = "it does not allow this (status %d); ask for the right to, or name another";
      return failure(Reason.NOT_ALLOWED, told(what, status), e);
    }
    if (status == 404) {
      return failure(Reason.MISSING, "no SPARQL service is there (status 404); mend --store", e);
    }
    if (status > 0) {
      String what = "it answers with status %d%s; look into its log";
      return failure(Reason.BROKEN, told(what, status, firstLine(e)), e);
    }
    return failure(
        Reason.UNREACHABLE,
        "cannot be reached" + cause(e) + "; check that it runs, and --store",
        e);
  }

  private static String told(String words, Object... with) {
    return String.format(Locale.ROOT, words, with);
  }

  private static String firstLine(RuntimeException e) {
    String response = e instanceof HttpException http ? http.getResponse() : null;
    String line = response == null ? "" : response.lines().findFirst().orElse("").strip();
    String plain = line.replaceAll("[\\p{Cc}\\p{Cf}]+", " ");
    return plain.isEmpty() ? "" : " (" + plain.substring(0, Math.min(200, plain.length())) + ")";
  }

  private static String cause(RuntimeException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String said = cause.getMessage();
    return said == null || cause == e ? "" : " (" + said.replaceAll("\\s+", " ") + ")";
  }

  StoreException failure(Reason reason, String what, @Nullable Throwable cause) {
    return new StoreException(reason, "store " + address + ": " + what, cause);
  }

  @Override
  public void close() {
    AuthEnv.get().unregisterUsernamePassword(address);
    asking.close();
    if (changing != null) {
      changing.close();
    }
  }
}
