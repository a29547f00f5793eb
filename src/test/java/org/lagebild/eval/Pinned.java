package org.lagebild.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The figures that were reached before, by set and kind, from a file of one row each. */
final class Pinned {
  static final Path FILE = ReportSet.GOLD.resolve("pinned.csv");

  private static final double TOLERANCE = 0.005;

  private final Map<String, Figures> rows = new TreeMap<>();

  Pinned() throws IOException {
    List<String> lines = Files.readAllLines(FILE).stream().filter(l -> !l.startsWith("#")).toList();
    lines.stream().skip(1).map(line -> line.split(",")).forEach(this::row);
  }

  private void row(String[] cells) {
    Figures figures = new Figures(number(cells[2]), number(cells[3]), number(cells[4]));
    rows.put(cells[0] + "," + cells[1], figures);
  }

  private static double number(String cell) {
    return Double.parseDouble(cell);
  }

  /** Whether every pinned figure is reached, and nothing is measured that is not pinned. */
  boolean reachedBy(Map<ReportSet, Evaluation> evaluations) {
    Map<String, Figures> now = figures(evaluations);
    return now.keySet().equals(rows.keySet())
        && now.entrySet().stream().allMatch(e -> e.getValue().reach(pinned(e.getKey()), TOLERANCE));
  }

  private Figures pinned(String key) {
    return rows.getOrDefault(key, new Figures(0, 0, 0));
  }

  /** The new figures beside the old, and the file as it would be with the new. */
  String comparison(Map<ReportSet, Evaluation> evaluations) {
    List<String> table = new ArrayList<>();
    List<String> file = new ArrayList<>();
    figures(evaluations)
        .forEach(
            (key, now) -> {
              boolean fell = !now.reach(pinned(key), TOLERANCE);
              table.add(row(key, now) + "   was " + csv(pinned(key)) + (fell ? "   FELL" : ""));
              file.add(row(key, now));
            });
    return String.join("\n", table) + "\n\nas " + FILE + ":\n\n" + String.join("\n", file) + "\n";
  }

  private static Map<String, Figures> figures(Map<ReportSet, Evaluation> evaluations) {
    Map<String, Figures> figures = new LinkedHashMap<>();
    evaluations.forEach(
        (set, evaluation) -> {
          for (Kind kind : Kind.values()) {
            figures.put(set + "," + kind, evaluation.tally(kind).figures());
          }
        });
    return figures;
  }

  private static String row(String key, Figures figures) {
    return key + "," + csv(figures);
  }

  private static String csv(Figures f) {
    return String.format(Locale.ROOT, "%.3f,%.3f,%.3f", f.precision(), f.recall(), f.f1());
  }
}
