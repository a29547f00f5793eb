package org.lagebild.annotate;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Loads several things at the same time. */
final class Loading implements AutoCloseable {
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "loading");
            thread.setDaemon(true);
            return thread;
          });

  /** Something that is being loaded. */
  record Part<T>(Future<T> future) {
    /** Waits for it. */
    T get() throws IOException {
      try {
        return future.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("loading was interrupted", e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof IOException failed) {
          throw failed;
        }
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  <T> Part<T> begin(Callable<T> task) {
    return new Part<>(threads.submit(task));
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
