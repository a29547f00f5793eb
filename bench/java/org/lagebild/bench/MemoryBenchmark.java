package org.lagebild.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lagebild.bench.process.Course;
import org.lagebild.bench.process.Heap;
import org.lagebild.bench.process.RealBuild;
import org.lagebild.bench.process.RealBuild.Needed;

/**
 * How much memory {@code lagebild build} needs for ever more articles, with the heap that its
 * launcher gives it whatever their number. The stores stay for the benchmarks that need large ones.
 */
final class MemoryBenchmark implements Benchmark {
  private static final List<String> COLUMNS =
      List.of(
          "articles",
          "jobs",
          "seconds",
          "cpu_seconds",
          "articles_per_second",
          "resident_mib",
          "anonymous_mib",
          "heap_after_mib",
          "heap_live_mib",
          "collections",
          "whole_collections",
          "pause_share",
          "quads_per_article",
          "bytes_per_article");
  private static final double MOST_PAUSE = 0.1;

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public String about() {
    return "memory that a build needs for few articles and for many, in the same heap";
  }

  @Override
  public Result run(Scale scale) {
    RealBuild program = new RealBuild(scale.home());
    List<List<String>> rows = new ArrayList<>();
    List<Result.Goal> goals = new ArrayList<>();
    for (int articles : scale.quick() ? List.of(160) : List.of(200, 2_000, 20_000)) {
      System.err.println("bench: building a store of " + articles + " articles …");
      Path folder = LargeCorpus.folder(scale, articles);
      Needed needed = build(scale, program, articles, folder);
      rows.add(row(articles, needed, StoreSize.of(folder.resolve("store"))));
      goals.add(goal(articles, needed));
      System.err.println("bench: " + String.join(" ", rows.get(rows.size() - 1)));
    }
    return new Result(COLUMNS, rows, goals);
  }

  private static Needed build(Scale scale, RealBuild program, int articles, Path folder) {
    Scratch.remove(folder);
    Path file = LargeCorpus.file(scale, articles, scale.of(300, 20), folder);
    Needed needed = program.build(file, folder.resolve("store"), jobs());
    Scratch.touch(folder.resolve("done"));
    return needed;
  }

  private static int jobs() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static double pauseShare(Needed needed) {
    return needed.heap().pauseSeconds() / needed.course().seconds();
  }

  private static Result.Goal goal(int articles, Needed needed) {
    String words =
        String.format(
            Locale.ROOT,
            "%d articles: built in the launcher's heap, of which %.1f %% of the time went to"
                + " collecting (at most %.0f %%)",
            articles,
            pauseShare(needed) * 100,
            MOST_PAUSE * 100);
    return new Result.Goal(words, pauseShare(needed) <= MOST_PAUSE);
  }

  private static List<String> row(int articles, Needed needed, StoreSize size) {
    Course course = needed.course();
    Heap heap = needed.heap();
    return List.of(
        String.valueOf(articles),
        String.valueOf(jobs()),
        number("%.1f", course.seconds()),
        number("%.1f", course.cpuSeconds()),
        number("%.2f", articles / course.seconds()),
        number("%.0f", course.residentMib()),
        number("%.0f", course.anonymousMib()),
        number("%.0f", heap.afterMib()),
        heap.whole() == 0 ? "" : number("%.0f", heap.liveMib()),
        String.valueOf(heap.collections()),
        String.valueOf(heap.whole()),
        number("%.3f", pauseShare(needed)),
        number("%.0f", (double) size.quads() / articles),
        number("%.0f", (double) size.bytes() / articles));
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
