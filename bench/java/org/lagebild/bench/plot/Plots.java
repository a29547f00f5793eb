package org.lagebild.bench.plot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** The pictures of the documentation, each made of the results of one benchmark. */
public final class Plots {
  private static final Map<String, Function<Results, BarChart>> BY_BENCHMARK =
      new TreeMap<>(
          Map.of(
              "annotation", Plots::annotation,
              "cold-start", Plots::coldStart,
              "build", Plots::build,
              "memory", Plots::memory,
              "load", Plots::load,
              "queries", Plots::queries,
              "hot-paths", Plots::hotPaths));

  private static final Map<String, String> NAMES =
      Map.of(
          "corenlp", "CoreNLP",
          "corenlp_no_table", "CoreNLP without its table",
          "lagebild", "Lagebild",
          "phased", "tdb2.tdbloader",
          "parallel", "tdb2.tdbloader, parallel",
          "lagebild_with_checks", "Lagebild, checks included");

  /** A query that takes longer would make the other bars too short to be told apart. */
  private static final double MOST_MILLIS = 2_000;

  private static final double NANOS_PER_MILLI = 1e6;

  private Plots() {}

  /**
   * Draws what there are results of.
   *
   * @param results the folder of the results
   * @param folder where the pictures go; those of other results stay
   * @return the files that were written, sorted
   */
  public static List<Path> write(Path results, Path folder) {
    List<Path> written = new ArrayList<>();
    BY_BENCHMARK.forEach(
        (name, chart) -> {
          Path file = results.resolve(name + ".csv");
          if (Files.exists(file)) {
            written.add(write(chart.apply(Results.of(file)), folder.resolve(name + ".svg")));
          }
        });
    return written;
  }

  private static Path write(BarChart chart, Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.writeString(file, chart.svg());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOwn(String name) {
    return name.startsWith("lagebild");
  }

  private static String called(String name) {
    return NAMES.getOrDefault(name, name);
  }

  private static BarChart chart(String title, String unit, Results results, Stream<Bar> bars) {
    return new BarChart(title, unit, results.source(), bars.toList(), List.of());
  }

  private static Bar bar(CSVRecord row, String nameColumn, String valueColumn) {
    String name = row.get(nameColumn);
    return new Bar(called(name), Results.number(row, valueColumn), isOwn(name));
  }

  private static BarChart annotation(Results results) {
    Stream<Bar> bars =
        results.rows().stream()
            .map(
                row -> {
                  Bar bar = bar(row, "annotator", "tokens_per_second");
                  String threads = row.get("threads").equals("1") ? "" : ", two threads";
                  return new Bar(bar.label() + threads, bar.value(), bar.own());
                });
    return chart("Annotation", "tokens per second; more is better", results, bars);
  }

  private static BarChart coldStart(Results results) {
    return chart(
        "From the command to the result of one short article",
        "seconds; less is better. CoreNLP annotates it, Lagebild annotates and stores it",
        results,
        results.rows().stream().map(row -> bar(row, "process", "seconds")));
  }

  private static BarChart build(Results results) {
    return chart(
        "lagebild build, " + results.rows().get(0).get("articles") + " articles",
        "articles per second; more is better",
        results,
        results.rows().stream()
            .map(
                row ->
                    new Bar(
                        "--jobs " + row.get("jobs"),
                        Results.number(row, "articles_per_second"),
                        true)));
  }

  private static BarChart memory(Results results) {
    return chart(
        "Memory of lagebild build by the number of articles",
        "MiB; less is better. Of the heap, what collections left, of at most "
            + results.rows().get(0).get("heap_mib"),
        results,
        results.rows().stream()
            .flatMap(
                row ->
                    Stream.of(
                        memory(row, "heap", "heap_after_mib"),
                        memory(row, "process", "anonymous_mib"),
                        memory(row, "with mapped files", "resident_mib"))));
  }

  private static Bar memory(CSVRecord row, String what, String column) {
    String articles = Axis.number(Results.number(row, "articles"));
    return new Bar(articles + " articles, " + what, Results.number(row, column), true);
  }

  private static BarChart load(Results results) {
    CSVRecord first = results.rows().get(0);
    return chart(
        "Loading " + Axis.number(Results.number(first, "quads")) + " quads into an empty store",
        "quads per second; more is better",
        results,
        results.rows().stream().map(row -> bar(row, "loader", "quads_per_second")));
  }

  private static BarChart queries(Results results) {
    List<Bar> all =
        results.rows().stream()
            .map(row -> new Bar(row.get("query"), Results.number(row, "p95_ms"), true))
            .sorted(Comparator.comparingDouble(Bar::value).thenComparing(Bar::label))
            .toList();
    List<String> notes =
        all.stream()
            .filter(bar -> bar.value() > MOST_MILLIS)
            .map(bar -> "not shown: " + bar.label() + ", " + Axis.number(bar.value()) + " ms")
            .toList();
    String articles = Axis.number(Results.number(results.rows().get(0), "articles"));
    return new BarChart(
        "The queries that come along, over " + articles + " articles",
        "milliseconds at the 95th percentile, the whole answer as CSV; less is better",
        results.source(),
        all.stream().filter(bar -> bar.value() <= MOST_MILLIS).toList(),
        notes);
  }

  private static BarChart hotPaths(Results results) {
    return chart(
        "One article, method by method",
        "milliseconds, warm, one thread; less is better. tagger, parser, names: parts of annotate",
        results,
        results.rows().stream()
            .filter(row -> row.get("of").equals("article"))
            .map(
                row ->
                    new Bar(
                        row.get("method"),
                        Results.number(row, "ns_per_op") / NANOS_PER_MILLI,
                        true)));
  }
}
