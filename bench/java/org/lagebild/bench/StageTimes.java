package org.lagebild.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How long the stages took in one round, in nanoseconds. For one thread. */
final class StageTimes {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /**
   * Time spent.
   *
   * @param wall by the clock on the wall
   * @param cpu by the processor in this thread, which other processes lengthen little; the garbage
   *     collector's own threads are not in it
   */
  record Spent(long wall, long cpu) {
    static final Spent NOTHING = new Spent(0, 0);

    Spent plus(Spent other) {
      return new Spent(wall + other.wall, cpu + other.cpu);
    }
  }

  private final Map<Stage, Spent> spent = new EnumMap<>(Stage.class);

  /** Does the work and adds its time to that of the stage. */
  <T> T in(Stage stage, Supplier<T> work) {
    long cpu = THREADS.getCurrentThreadCpuTime();
    long wall = System.nanoTime();
    T done = work.get();
    Spent now = new Spent(System.nanoTime() - wall, THREADS.getCurrentThreadCpuTime() - cpu);
    spent.merge(stage, now, Spent::plus);
    return done;
  }

  /** Adds what a stage took elsewhere, as often as is told. */
  void add(Stage stage, StageTimes other, double times) {
    Spent one = other.of(List.of(stage));
    Spent all = new Spent(Math.round(one.wall() * times), Math.round(one.cpu() * times));
    spent.merge(stage, all, Spent::plus);
  }

  /** What the stages took together. */
  Spent of(Collection<Stage> stages) {
    return stages.stream()
        .map(stage -> spent.getOrDefault(stage, Spent.NOTHING))
        .reduce(Spent.NOTHING, Spent::plus);
  }
}
