package org.lagebild.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Two threads that take turns at a list. */
final class TwoThreads {
  private static final int THREADS = 2;
  private static final double NANOS = 1e9;

  private TwoThreads() {}

  /** Makes a result of the seconds that passed, and of those that both threads computed. */
  @FunctionalInterface
  interface Timing<R> {
    R of(double wall, double cpu);
  }

  static <T, R> R run(List<T> items, Consumer<T> task, Timing<R> timing) {
    AtomicInteger next = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      long begin = System.nanoTime();
      Future<Long> other = threads.submit(() -> worked(items, task, next));
      Future<Long> one = threads.submit(() -> worked(items, task, next));
      long cpu = one.get() + other.get();
      return timing.of((System.nanoTime() - begin) / NANOS, cpu / NANOS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdown();
    }
  }

  private static <T> long worked(List<T> items, Consumer<T> task, AtomicInteger next) {
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
      task.accept(items.get(i));
    }
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
  }
}
