package org.lagebild.store;

import java.util.function.LongConsumer;

/** Counts quads, and tells now and then how many it has come to. */
final class QuadCount {
  private static final int STEP = 100_000;

  private final LongConsumer progress;
  private long quads;

  QuadCount(LongConsumer progress) {
    this.progress = progress;
  }

  /** One more. */
  void add() {
    quads++;
    if (quads % STEP == 0) {
      progress.accept(quads);
    }
  }

  /** How many it has come to, which is told as well. */
  long end() {
    progress.accept(quads);
    return quads;
  }
}
