package org.lagebild.bench;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.sparql.core.DatasetGraph;
import org.lagebild.query.LoadedQuery;
import org.lagebild.query.QueryLoader;
import org.lagebild.query.QueryRunner;
import org.lagebild.query.ResultFormat;
import org.lagebild.query.ShippedQueries;
import org.lagebild.store.Store;

/**
 * How long each query that comes with the program takes over a large store, its whole answer
 * written as CSV, once the store and the code are warm. One thread. The query that asks Wikidata's
 * endpoint is left out.
 */
final class QueriesBenchmark implements Benchmark {
  private static final List<String> COLUMNS =
      List.of("query", "articles", "runs", "rows", "p50_ms", "p95_ms", "max_ms", "cpu_p95_ms");
  private static final String NEEDS_NETWORK = "wikidata-positions";
  private static final double MOST_MILLIS = 200;
  private static final double MILLION = 1e6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** A query that takes far too long is not asked on and on. */
  private static final long PATIENCE_NANOS = 20_000_000_000L;

  @Override
  public String name() {
    return "queries";
  }

  @Override
  public String about() {
    return "latency of every shipped query over a large store, warm";
  }

  @Override
  public Result run(Scale scale) {
    int articles = scale.of(20_000, 160);
    Path folder = LargeCorpus.store(scale, articles, scale.of(300, 20));
    try (Store store = Store.open(folder)) {
      List<List<String>> rows = new ArrayList<>();
      List<Result.Goal> goals = new ArrayList<>();
      for (String name : ShippedQueries.names()) {
        if (!name.equals(NEEDS_NETWORK)) {
          Latency latency = store.read(data -> latency(name, data, scale));
          rows.add(latency.row(articles));
          goals.add(latency.goal());
        }
      }
      return new Result(COLUMNS, rows, goals);
    }
  }

  private static Latency latency(String name, DatasetGraph data, Scale scale) {
    LoadedQuery query = QueryLoader.load(name);
    Lines lines = new Lines();
    new QueryRunner(data).run(query, ResultFormat.CSV, lines);
    repeat(query, data, scale.of(5, 1));
    Latency latency = new Latency(name, lines.count - 1, repeat(query, data, scale.of(20, 3)));
    System.err.println("bench: " + latency.row(0));
    return latency;
  }

  private static Times repeat(LoadedQuery query, DatasetGraph data, int runs) {
    double[] millis = new double[runs];
    double[] cpu = new double[runs];
    long begin = System.nanoTime();
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      long startCpu = THREADS.getCurrentThreadCpuTime();
      if (start - begin > PATIENCE_NANOS) {
        return new Times(Arrays.copyOf(millis, run), Arrays.copyOf(cpu, run));
      }
      new QueryRunner(data).run(query, ResultFormat.CSV, OutputStream.nullOutputStream());
      millis[run] = (System.nanoTime() - start) / MILLION;
      cpu[run] = (THREADS.getCurrentThreadCpuTime() - startCpu) / MILLION;
    }
    return new Times(millis, cpu);
  }

  /** How long the runs took by the clock, and how long the thread computed. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Times(double[] millis, double[] cpu) {}

  private record Latency(String query, long rows, Times times) {
    private static double at(double[] values, double share) {
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    List<String> row(int articles) {
      return List.of(
          query,
          String.valueOf(articles),
          String.valueOf(times.millis.length),
          String.valueOf(rows),
          number(at(times.millis, 0.50)),
          number(at(times.millis, 0.95)),
          number(at(times.millis, 1)),
          number(at(times.cpu, 0.95)));
    }

    Result.Goal goal() {
      double p95 = at(times.cpu, 0.95);
      String words =
          String.format(
              Locale.ROOT, "%s: %.0f ms of CPU at p95 (at most %.0f)", query, p95, MOST_MILLIS);
      return new Result.Goal(words, p95 <= MOST_MILLIS);
    }

    private static String number(double value) {
      return String.format(Locale.ROOT, "%.1f", value);
    }
  }

  /** Counts the lines of what is written to it. */
  private static final class Lines extends OutputStream {
    private long count;

    @Override
    public void write(int b) {
      if (b == '\n') {
        count++;
      }
    }
  }
}
