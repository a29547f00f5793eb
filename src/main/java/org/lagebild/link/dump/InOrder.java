package org.lagebild.link.dump;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Works on many parts at once and hands the results over in the order of the parts. */
public final class InOrder {
  private InOrder() {}

  /** Gives the next part, or null after the last. */
  public interface Source<T> {
    @Nullable T next() throws IOException;
  }

  /** Takes a result. */
  public interface Sink<R> {
    void accept(R result) throws IOException;
  }

  /**
   * Reads parts and hands results over in this thread, and works in others. Only a few parts per
   * thread are held at a time.
   */
  public static <T, R> void run(int threads, Source<T> source, Function<T, R> work, Sink<R> sink)
      throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    Deque<Future<R>> window = new ArrayDeque<>();
    try {
      for (T part = source.next(); part != null; part = source.next()) {
        T taken = part;
        window.add(workers.submit(() -> work.apply(taken)));
        if (window.size() > 2 * threads) {
          sink.accept(result(window.remove()));
        }
      }
      while (!window.isEmpty()) {
        sink.accept(result(window.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IOException(e.getCause());
    }
  }
}
