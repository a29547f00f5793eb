package org.lagebild.ingest.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Waits between requests to the same host. */
final class Pace {
  private final Duration pause;
  private final Map<String, Long> lastAsked = new HashMap<>();

  Pace(Duration pause) {
    this.pause = pause;
  }

  /** Returns when the host may be asked. */
  void await(String host) throws InterruptedException {
    Long last = lastAsked.get(host);
    if (last != null) {
      long nanos = pause.toNanos() - (System.nanoTime() - last);
      if (nanos > 0) {
        Thread.sleep(Duration.ofNanos(nanos).toMillis() + 1);
      }
    }
  }

  /** The host was asked just now. */
  void asked(String host) {
    lastAsked.put(host, System.nanoTime());
  }
}
