package org.lagebild.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lagebild.bench.process.Course;
import org.lagebild.bench.process.Watched;

/**
 * The same quads into an empty folder by Lagebild's first load and by Jena's own tdb2.tdbloader,
 * each in a process of its own with the same heap.
 */
final class LoadBenchmark implements Benchmark {
  private static final List<String> COLUMNS =
      List.of(
          "loader",
          "articles",
          "quads",
          "seconds",
          "cpu_seconds",
          "quads_per_second",
          "ratio",
          "resident_mib",
          "quads_in_database",
          "bytes_per_article");

  /** The loader that tdb2.tdbloader takes by itself, which all are compared with. */
  private static final String PHASED = "phased";

  private static final List<String> LOADERS = List.of(PHASED, "parallel", LoadProcess.LAGEBILD);
  private static final double LEAST_RATIO = 0.9;

  @Override
  public String name() {
    return "load";
  }

  @Override
  public String about() {
    return "quads a second into an empty store, against Jena's tdb2.tdbloader";
  }

  @Override
  public Result run(Scale scale) {
    int articles = scale.of(2_000, 160);
    Path store = LargeCorpus.store(scale, articles, scale.of(300, 20));
    Path folder = scale.scratch().resolve("load");
    Scratch.remove(folder);
    Scratch.makeFolder(folder);
    Path file = folder.resolve("store.nq");
    long quads = QuadsFile.write(store, file);
    List<Loaded> loads = new ArrayList<>();
    for (String loader : LOADERS) {
      System.err.println("bench: loading " + quads + " quads, " + loader + " …");
      loads.add(load(loader, file, folder.resolve(loader)));
    }
    Scratch.remove(folder);
    return result(articles, quads, loads);
  }

  /**
   * @param whole seconds from the file to the database
   * @param writing seconds in which the database was written
   */
  private record Loaded(
      String loader, double whole, double writing, Course course, StoreSize size) {}

  private static Loaded load(String loader, Path file, Path database) {
    Scratch.makeFolder(database);
    Course course =
        Watched.run(
            Watched.java(
                LoadProcess.class.getName(), List.of(loader, file.toString(), database.toString())),
            Map.of());
    String[] seconds = course.printed().strip().lines().reduce((a, b) -> b).orElse("").split("\t");
    return new Loaded(
        loader,
        Double.parseDouble(seconds[0]),
        Double.parseDouble(seconds[1]),
        course,
        StoreSize.of(database));
  }

  private static Result result(int articles, long quads, List<Loaded> loads) {
    double phased = loads.get(0).whole();
    List<List<String>> rows = new ArrayList<>();
    loads.forEach(l -> rows.add(row(l.loader(), articles, quads, l, l.writing(), phased)));
    Loaded ours = loads.get(loads.size() - 1);
    rows.add(row(ours.loader() + "_with_checks", articles, quads, ours, ours.whole(), phased));
    double ratio = phased / ours.writing();
    String words =
        String.format(
            Locale.ROOT,
            "%.2f times as fast as tdb2.tdbloader (at least %.1f)",
            ratio,
            LEAST_RATIO);
    return new Result(COLUMNS, rows, List.of(new Result.Goal(words, ratio >= LEAST_RATIO)));
  }

  private static List<String> row(
      String name, int articles, long quads, Loaded loaded, double seconds, double phased) {
    return List.of(
        name,
        String.valueOf(articles),
        String.valueOf(quads),
        number("%.1f", seconds),
        number("%.1f", loaded.course().cpuSeconds()),
        number("%.0f", quads / seconds),
        number("%.2f", phased / seconds),
        number("%.0f", loaded.course().residentMib()),
        String.valueOf(loaded.size().quads()),
        number("%.0f", (double) loaded.size().bytes() / articles));
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
