package org.lagebild.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.Ingested;

/**
 * Analyses the articles of a batch at once and gives the outcomes in the order of the batch.
 * Whoever begins batches must wait for them, so that they do not pile up.
 */
final class Workers implements AutoCloseable {
  private final Supplier<Analysis> loading;
  private final ExecutorService threads;
  private @Nullable Analysis analysis;

  Workers(Supplier<Analysis> loading, int threads) {
    this.loading = loading;
    this.threads = Executors.newFixedThreadPool(threads, Workers::thread);
  }

  /**
   * What became of an article.
   *
   * @param analysed null if it failed
   * @param failure null if it did not
   */
  record Outcome(
      String where, @Nullable Analysed analysed, Analysis.@Nullable FailedException failure) {}

  /** Begins to work on a batch; what comes of each article, in the order of the batch. */
  List<Future<Outcome>> begin(List<Ingested.Read> batch) {
    Analysis loaded = loaded();
    List<Future<Outcome>> work = new ArrayList<>();
    batch.forEach(read -> work.add(threads.submit(() -> outcome(loaded, read))));
    return List.copyOf(work);
  }

  /** Waits for a batch. */
  List<Outcome> outcomes(List<Future<Outcome>> batch) {
    try {
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> future : batch) {
        outcomes.add(future.get());
      }
      return List.copyOf(outcomes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted; the articles of this batch are not stored", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("an article could not be worked on", e.getCause());
    }
  }

  private Analysis loaded() {
    if (analysis == null) {
      analysis = loading.get();
    }
    return analysis;
  }

  private static Outcome outcome(Analysis analysis, Ingested.Read read) {
    String where = read.where().toString();
    try {
      return new Outcome(where, analysis.analyse(read.article()), null);
    } catch (Analysis.FailedException e) {
      return new Outcome(where, null, e);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "lagebild-analysis");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
