package org.lagebild.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * From the command to the stored graph of one short article, against a process that sets CoreNLP up
 * and annotates the same article. Processes in turns, the first of each not counted.
 */
final class ColdStartBenchmark implements Benchmark {
  private static final String ARTICLE = "seeds/2025-03-19-trump-putin-telefonat.txt";
  private static final String HEAP = "-Xmx1500m";
  private static final double MOST_RATIO = 0.5;
  private static final double NANOS = 1e9;
  private static final List<String> COLUMNS =
      List.of("process", "runs", "seconds", "seconds_min", "seconds_max", "ratio");

  @Override
  public String name() {
    return "cold-start";
  }

  @Override
  public String about() {
    return "one short article in a fresh process, against setting CoreNLP up for it";
  }

  @Override
  public Result run(Scale scale) {
    Path article = scale.home().resolve(ARTICLE);
    List<Double> ours = new ArrayList<>();
    List<Double> stock = new ArrayList<>();
    int runs = scale.of(7, 1);
    for (int i = 0; i <= runs; i++) {
      double our = seconds(ours(scale, article));
      double their = seconds(stock(article));
      if (i > 0) {
        ours.add(our);
        stock.add(their);
      }
    }
    double ratio = median(ours) / median(stock);
    String words =
        String.format(
            Locale.ROOT, "%.2f of the time that CoreNLP takes (at most %.1f)", ratio, MOST_RATIO);
    return new Result(
        COLUMNS,
        List.of(row("corenlp", stock, 1), row("lagebild", ours, ratio)),
        List.of(new Result.Goal(words, ratio <= MOST_RATIO)));
  }

  private static List<String> ours(Scale scale, Path article) {
    Path store = scale.scratch().resolve("cold-start");
    delete(store);
    return List.of(
        scale.home().resolve("lagebild").toString(),
        "build",
        "--store",
        store.toString(),
        article.toString());
  }

  private static List<String> stock(Path article) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        HEAP,
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path"),
        StockStart.class.getName(),
        article.toString());
  }

  private static double seconds(List<String> command) {
    long begin = System.nanoTime();
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("failed: " + command);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return (System.nanoTime() - begin) / NANOS;
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double median(List<Double> seconds) {
    return Median.of(seconds.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static List<String> row(String name, List<Double> seconds, double ratio) {
    return List.of(
        name,
        String.valueOf(seconds.size()),
        number(median(seconds)),
        number(seconds.stream().min(Double::compare).orElseThrow()),
        number(seconds.stream().max(Double::compare).orElseThrow()),
        number(ratio));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
