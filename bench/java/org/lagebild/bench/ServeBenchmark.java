package org.lagebild.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lagebild.pipeline.BuildRequest;
import org.lagebild.pipeline.Intake;
import org.lagebild.pipeline.LocalBuild;
import org.lagebild.pipeline.Stages;
import org.lagebild.serve.Binding;
import org.lagebild.serve.Settings;
import org.lagebild.serve.WebServer;
import org.lagebild.store.Store;

/**
 * The server under load: clients on the same machine, each asking one request after the other, over
 * a store of the articles in {@code seeds}. Heap and threads are looked at after a collection,
 * before and after the load.
 */
final class ServeBenchmark implements Benchmark {
  private static final int CLIENTS = 50;
  private static final double MILLION = 1e6;
  private static final long MOST_GROWTH_MIB = 32;
  private static final List<String> COLUMNS =
      List.of(
          "clients",
          "seconds",
          "requests",
          "errors",
          "requests_per_second",
          "p50_ms",
          "p95_ms",
          "p99_ms",
          "max_ms",
          "heap_before_mib",
          "heap_after_mib",
          "threads_before",
          "threads_after");

  @Override
  public String name() {
    return "serve-load";
  }

  @Override
  public String about() {
    return CLIENTS + " clients at once against the endpoint and the entities on loopback";
  }

  @Override
  public Result run(Scale scale) {
    Path folder = scale.scratch().resolve("serve");
    remove(folder);
    try (Store store = Store.openOrCreate(folder, LocalBuild.DEFAULT_BASE)) {
      fill(store, scale.home().resolve("seeds"));
      Settings settings = Settings.readOnly(new Binding(Binding.LOOPBACK, 0));
      try (WebServer server = WebServer.start(store, settings, Stages::load, null)) {
        server.words().toCompletableFuture().join();
        Load load = new Load(server.address(), CLIENTS);
        load.run(Duration.ofSeconds(scale.of(10, 2)));
        Footprint before = Footprint.now();
        Load.Outcome outcome = load.run(Duration.ofSeconds(scale.of(60, 5)));
        return result(outcome, before, Footprint.now());
      }
    } finally {
      remove(folder);
    }
  }

  private static void fill(Store store, Path seeds) {
    Intake intake = new Intake(store, Stages::load, BuildRequest.DEFAULT_MAX_BYTES);
    try (Stream<Path> files = Files.list(seeds)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          intake.take(in);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Result result(Load.Outcome outcome, Footprint before, Footprint after) {
    long[] nanos = outcome.nanos();
    Arrays.sort(nanos);
    List<String> row =
        List.of(
            String.valueOf(CLIENTS),
            number(outcome.seconds()),
            String.valueOf(nanos.length),
            String.valueOf(outcome.errors()),
            number(nanos.length / outcome.seconds()),
            number(quantile(nanos, 0.50)),
            number(quantile(nanos, 0.95)),
            number(quantile(nanos, 0.99)),
            number(quantile(nanos, 1)),
            String.valueOf(before.heapMib()),
            String.valueOf(after.heapMib()),
            String.valueOf(before.threads()),
            String.valueOf(after.threads()));
    long growth = after.heapMib() - before.heapMib();
    return new Result(
        COLUMNS,
        List.of(row),
        List.of(
            new Result.Goal("no request fails", outcome.errors() == 0),
            new Result.Goal(
                "the heap grows by " + growth + " MiB (at most " + MOST_GROWTH_MIB + ")",
                growth <= MOST_GROWTH_MIB)));
  }

  /** In milliseconds. */
  private static double quantile(long[] sorted, double share) {
    int index = (int) Math.ceil(share * sorted.length) - 1;
    return sorted.length == 0 ? 0 : sorted[Math.max(index, 0)] / MILLION;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static void remove(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
