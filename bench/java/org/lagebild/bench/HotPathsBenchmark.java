package org.lagebild.bench;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.lagebild.bench.hot.Worked;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The methods in which a build spends its time, as JMH measures them: warm, one thread. */
final class HotPathsBenchmark implements Benchmark {
  private static final List<String> COLUMNS =
      List.of("method", "of", "forks", "iterations", "ns_per_op", "error_ns");

  /** The methods in the order in which a build calls them; all but one work on an article. */
  private static final List<String> ORDER =
      List.of(
          "annotate", "tagger", "parser", "names", "extract", "link", "lookup", "rdf", "shapes");

  @Override
  public String name() {
    return "hot-paths";
  }

  @Override
  public String about() {
    return "single methods under JMH: annotation and its models, extraction, links, quads, shapes";
  }

  @Override
  public Result run(Scale scale) {
    System.setProperty(Worked.HOME, scale.home().toString());
    try {
      Collection<RunResult> results = new Runner(options(scale)).run();
      List<List<String>> rows =
          results.stream()
              .sorted(Comparator.comparingInt(r -> ORDER.indexOf(method(r))))
              .map(result -> row(result, scale))
              .toList();
      return new Result(COLUMNS, rows, List.of());
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
  }

  /** In a JVM of its own each, like this one; for a first look all in this one. */
  private static Options options(Scale scale) {
    return new OptionsBuilder()
        .include("org\\.lagebild\\..*HotPaths?\\..*")
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.NANOSECONDS)
        .forks(scale.of(1, 0))
        .warmupIterations(scale.of(4, 1))
        .warmupTime(TimeValue.milliseconds(scale.of(2_000, 300)))
        .measurementIterations(scale.of(5, 3))
        .measurementTime(TimeValue.milliseconds(scale.of(2_000, 300)))
        .jvmArgsAppend("-D" + Worked.HOME + "=" + scale.home())
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
  }

  private static String method(RunResult result) {
    return result.getPrimaryResult().getLabel();
  }

  private static List<String> row(RunResult result, Scale scale) {
    return List.of(
        method(result),
        method(result).equals("lookup") ? "name" : "article",
        String.valueOf(scale.of(1, 0)),
        String.valueOf(scale.of(5, 3)),
        number(result.getPrimaryResult().getScore()),
        number(result.getPrimaryResult().getScoreError()));
  }

  private static String number(double nanos) {
    return String.format(Locale.ROOT, "%.0f", nanos);
  }
}
