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
          "cores",
          "articles_per_second",
          "articles_per_cpu_second",
          "speedup",
          "quads_per_article",
          "bytes_per_article",
          "compacted_bytes_per_article");
  private static final List<Integer> JOBS = List.of(1, 2);
  private static final double LEAST_SPEEDUP = 1.6;

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
    int articles = scale.of(600, 40);
    Path folder = scale.scratch().resolve("build");
    Scratch.remove(folder);
    Path file = LargeCorpus.file(scale, articles, scale.of(300, 20), folder);
    RealBuild program = new RealBuild(scale.home());
    List<List<String>> rows = new ArrayList<>();
    double one = 0;
    double speedup = 0;
    for (int jobs : JOBS) {
      System.err.println("bench: building with --jobs " + jobs + " …");
      Path store = folder.resolve("jobs-" + jobs);
      Course course = program.build(file, store, jobs).course();
      one = jobs == 1 ? course.seconds() : one;
      speedup = one / course.seconds();
      rows.add(row(jobs, articles, course, speedup, sizes(program, store)));
    }
    Scratch.remove(folder);
    String words =
        String.format(
            Locale.ROOT,
            "two jobs are %.2f times as fast as one (at least %.1f)",
            speedup,
            LEAST_SPEEDUP);
    // of so few articles loading takes the most time
    List<Result.Goal> goals =
        scale.quick() ? List.of() : List.of(new Result.Goal(words, speedup >= LEAST_SPEEDUP));
    return new Result(COLUMNS, rows, goals);
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
