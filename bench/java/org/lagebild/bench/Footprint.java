package org.lagebild.bench;

import java.lang.management.ManagementFactory;

/** What this process holds when it has cleared up. */
record Footprint(long heapMib, int threads) {
  private static final int COLLECTIONS = 3;

  static Footprint now() {
    for (int i = 0; i < COLLECTIONS; i++) {
      ManagementFactory.getMemoryMXBean().gc();
    }
    return new Footprint(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20,
        ManagementFactory.getThreadMXBean().getThreadCount());
  }
}
