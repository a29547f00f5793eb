package org.lagebild.ingest.web;

import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.reason.RefusedException;
import org.lagebild.net.PublicAddresses;

/** Fetches pages one after the other. For one thread. */
public final class Fetcher {
  private static final int MOST_REDIRECTS = 5;
  private static final int OK = 200;
  private static final int NOT_FOUND = 400;
  private static final int SERVER_FAILS = 500;

  private final FetchOptions options;
  private @Nullable Requests requests;
  private final Map<String, Robots> robots = new HashMap<>();
  private final String robot;

  public Fetcher(FetchOptions options) {
    this.options = options;
    this.robot = options.userAgent().replaceFirst("/.*", "").toLowerCase(Locale.ROOT);
  }

  /** Whether a source is an address to be fetched, and no file. */
  public static boolean isAddress(String source) {
    return source.regionMatches(true, 0, "http://", 0, 7)
        || source.regionMatches(true, 0, "https://", 0, 8);
  }

  /**
   * The answer of status 200, after at most five redirects.
   *
   * @throws RefusedException if there is none, or it may not be asked for
   */
  public Fetched fetch(String address) throws RefusedException {
    URI at = web(address, null);
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      requirePublic(at);
      if (!robots(at).allow(path(at))) {
        throw new RefusedException("its host's robots.txt forbids it; ask the publisher");
      }
      Requests.Answer answer = requests().get(at);
      if (answer.status() == OK) {
        return new Fetched(at, answer.charset(), answer.body());
      }
      if (answer.location() == null) {
        throw new RefusedException("its host answers with status " + answer.status());
      }
      at = web(answer.location(), at);
    }
    throw new RefusedException("its host redirects more than " + MOST_REDIRECTS + " times");
  }

  private static URI web(String address, @Nullable URI from) throws RefusedException {
    try {
      URI uri = from == null ? URI.create(address.strip()) : from.resolve(address.strip());
      if (uri.getHost() != null && isAddress(uri.toString()) && uri.getUserInfo() == null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // told below as any other that is none
    }
    throw new RefusedException(
        from == null
            ? "this is no address of the web; write https:// and what follows"
            : "its host redirects to what is no address of the web");
  }

  /** Most runs fetch nothing, and a client has threads of its own. */
  private Requests requests() {
    if (requests == null) {
      requests = new Requests(options);
    }
    return requests;
  }

  private void requirePublic(URI at) throws RefusedException {
    try {
      if (!options.allowPrivate() && !PublicAddresses.areAllOf(at.getHost())) {
        throw new RefusedException(
            "its address is one of this machine or an inner network; --allow-private lets it");
      }
    } catch (UnknownHostException e) {
      throw new RefusedException("its host is not known; check the address and the network");
    }
  }

  private static String path(URI at) {
    String path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
    return at.getRawQuery() == null ? path : path + "?" + at.getRawQuery();
  }

  private Robots robots(URI at) throws RefusedException {
    String host = at.getScheme() + "://" + at.getRawAuthority();
    Robots known = robots.get(host);
    if (known == null) {
      known = askedRobots(URI.create(host + "/robots.txt"));
      robots.put(host, known);
    }
    return known;
  }

  /** Without the file all is allowed; with a server that fails, nothing (RFC 9309, 2.3.1). */
  private Robots askedRobots(URI at) throws RefusedException {
    Requests.Answer answer = requests().get(at);
    for (int redirects = 0; answer.location() != null && redirects < MOST_REDIRECTS; redirects++) {
      URI to = web(answer.location(), at);
      requirePublic(to);
      answer = requests().get(to);
    }
    if (answer.status() == OK) {
      return Robots.parse(answer.body(), robot);
    }
    boolean none = answer.status() >= NOT_FOUND && answer.status() < SERVER_FAILS;
    return none || answer.location() != null ? Robots.ALL_ALLOWED : Robots.ALL_FORBIDDEN;
  }
}
