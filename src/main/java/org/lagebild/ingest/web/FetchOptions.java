package org.lagebild.ingest.web;

import java.time.Duration;

/**
 * How to ask for pages.
 *
 * @param userAgent as whom
 * @param allowPrivate whether addresses of this machine and the inner network may be asked
 * @param pause between two requests to the same host
 * @param timeout for one answer, from the first byte asked to the last one got
 * @param mostBytes the longest answer that is taken
 */
public record FetchOptions(
    String userAgent, boolean allowPrivate, Duration pause, Duration timeout, int mostBytes) {
  private static final int MOST_BYTES = 32 << 20;

  /** A pause of a second, 30 seconds for an answer of up to 32 MiB. */
  public static FetchOptions of(String userAgent, boolean allowPrivate) {
    return new FetchOptions(
        userAgent, allowPrivate, Duration.ofSeconds(1), Duration.ofSeconds(30), MOST_BYTES);
  }
}
