package org.lagebild.serve;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many queries run at once; others wait in the order in which they came, for a while. */
final class QueryGate {
  /** After so many seconds a browser's user has gone, and a program had better come again. */
  static final int PATIENCE_SECONDS = 10;

  private static final int LONGEST_QUEUE = 100;

  private final Semaphore places;

  QueryGate(int places) {
    this.places = new Semaphore(places, true);
  }

  /** Whether there is a place now; whoever got one gives it back. */
  boolean enter() {
    if (places.getQueueLength() >= LONGEST_QUEUE) {
      return false;
    }
    try {
      return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void leave() {
    places.release();
  }
}
