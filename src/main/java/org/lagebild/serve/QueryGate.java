package org.lagebild.serve;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many queries run at once; others wait in the order in which they came, for a while. */
final class QueryGate {
  /** After so many seconds a browser's user has gone, and a program had better come again. */
  static final int PATIENCE_SECONDS = 10;

  private static final int LONGEST_QUEUE = 100;

  private final Semaphore places;
  private final Duration patience;

  QueryGate(int places) {
    this(places, Duration.ofSeconds(PATIENCE_SECONDS));
  }

  QueryGate(int places, Duration patience) {
    this.places = new Semaphore(places, true);
    this.patience = patience;
  }

  /** Whether there is a place now; whoever got one gives it back. */
  boolean enter() {
    if (places.getQueueLength() >= LONGEST_QUEUE) {
      return false;
    }
    try {
      return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void leave() {
    places.release();
  }
}
