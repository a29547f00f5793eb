package org.lagebild.pipeline;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Asks a build from another thread to end after the batch at hand. What that batch holds is stored,
 * and the build returns as if there were no more articles.
 */
public final class Stop {
  private static final long PATIENCE_MILLIS = 2_000;
  private static final long LOOK_MILLIS = 50;

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean asked;
  private volatile boolean working;

  /** Whether to end was asked for. */
  public boolean asked() {
    return asked;
  }

  /** Asks; returns at once. */
  public void ask() {
    asked = true;
  }

  /**
   * Waits until the build has ended. A build that works on nothing, because its input has not come,
   * is not waited for longer than two seconds.
   */
  public void await() throws InterruptedException {
    long idle = 0;
    while (idle < PATIENCE_MILLIS && !ended.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      idle = working ? 0 : idle + LOOK_MILLIS;
    }
  }

  /** Tells whether there is work that must not be cut short. */
  void working(boolean now) {
    working = now;
  }

  /** The build is over. */
  void ended() {
    ended.countDown();
  }
}
