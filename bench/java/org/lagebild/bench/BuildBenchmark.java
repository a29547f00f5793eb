package org.lagebild.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lagebild.bench.process.Course;
import org.lagebild.bench.process.RealBuild;

/**
 * The command {@code lagebild build} over the same articles with one job and with two, each in a
 * process of its own and into a store of its own; loading of models included.
 */
final class BuildBenchmark implements Benchmark {
  private static final List<String> COLUMNS =
      List.of(
          "jobs",
          "articles",
          "seconds",
          "cpu_seconds",
          "busy_cores",
          "articles_per_second",
          "articles_per_cpu_second",
          "speedup",
          "quads_per_article",
          "bytes_per_article",
          "compacted_bytes_per_article");
  private static final List<Integer> JOBS = List.of(1, 2);
  private static final double LEAST_BUSY = 0.85;

  @Override
  public String name() {
    return "build";
  }

  @Override
  public String about() {
    return "articles a second of a whole build with one job and two, and how large the store gets";
  }

  @Override
  public Result run(Scale scale) {
    int articles = scale.of(1_200, 20);
    Path folder = scale.scratch().resolve("build");
    Scratch.remove(folder);
    Path file = LargeCorpus.file(scale, articles, scale.of(300, 20), folder);
    RealBuild program = new RealBuild(scale.home());
    List<List<String>> rows = new ArrayList<>();
    double one = 0;
    double cores = 0;
    for (int jobs : JOBS) {
      System.err.println("bench: building with --jobs " + jobs + " …");
      Path store = folder.resolve("jobs-" + jobs);
      Course course = program.build(file, store, jobs).course();
      one = jobs == 1 ? course.seconds() : one;
      cores = course.cores();
      rows.add(row(jobs, articles, course, one / course.seconds(), sizes(program, store)));
    }
    Scratch.remove(folder);
    return new Result(COLUMNS, rows, scale.quick() ? List.of() : List.of(busy(cores)));
  }

  /** Of so few articles as a quick look takes, loading takes the most time. */
  private static Result.Goal busy(double cores) {
    int all = Math.min(JOBS.get(1), Runtime.getRuntime().availableProcessors());
    String words =
        String.format(
            Locale.ROOT,
            "two jobs keep %.2f of %d processors busy (at least %.2f of each)",
            cores,
            all,
            LEAST_BUSY);
    return new Result.Goal(words, cores >= LEAST_BUSY * all);
  }

  /** As it was built, and after it was compacted. */
  private static List<StoreSize> sizes(RealBuild program, Path store) {
    StoreSize built = StoreSize.of(store);
    program.compact(store);
    return List.of(built, StoreSize.of(store));
  }

  private static List<String> row(
      int jobs, int articles, Course course, double speedup, List<StoreSize> sizes) {
    return List.of(
        String.valueOf(jobs),
        String.valueOf(articles),
        number("%.1f", course.seconds()),
        number("%.1f", course.cpuSeconds()),
        number("%.2f", course.cores()),
        number("%.2f", articles / course.seconds()),
        number("%.2f", articles / course.cpuSeconds()),
        number("%.2f", speedup),
        number("%.0f", (double) sizes.get(0).quads() / articles),
        number("%.0f", (double) sizes.get(0).bytes() / articles),
        number("%.0f", (double) sizes.get(1).bytes() / articles));
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
