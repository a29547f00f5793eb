package org.lagebild.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.lagebild.pipeline.BuildReport;

/** What is printed when a build is over. */
final class BuildSummary {
  private BuildSummary() {}

  /** One line for each count, the numbers below each other. */
  static String table(BuildReport report, double seconds) {
    Map<String, String> rows = new LinkedHashMap<>();
    if (report.articles() > 0) {
      addFound(report, rows);
    }
    if (report.replaced() > 0) {
      rows.put("replaced", "" + report.replaced());
    }
    if (report.unchanged() > 0) {
      rows.put("unchanged", "" + report.unchanged());
    }
    if (report.refused() > 0) {
      rows.put("refused", "" + report.refused());
    }
    if (report.skipped() > 0) {
      rows.put("skipped", "" + report.skipped());
    }
    rows.put("seconds", String.format(Locale.ROOT, "%.1f", seconds));
    StringBuilder table = new StringBuilder();
    rows.forEach((name, n) -> table.append(String.format(Locale.ROOT, "%-16s%9s\n", name, n)));
    return table.toString();
  }

  private static void addFound(BuildReport report, Map<String, String> rows) {
    rows.put("articles", "" + report.articles());
    if (report.reprints() > 0) {
      rows.put("reprints", "" + report.reprints());
    }
    rows.put("actors", "" + report.actors());
    rows.put("meetings", "" + report.meetings());
    rows.put("territories", "" + report.territories());
    rows.put("statuses", "" + report.statuses());
    rows.put("events", "" + report.events());
    rows.put("statements", "" + report.statements());
    rows.put("linked entities", "" + report.linked());
    rows.put("article quads", "" + report.quads());
  }

  /** Three commands that a reader may want next. */
  static String next(String storeOption) {
    return """

        Try next:
          lagebild query meetings%1$s
          lagebild stats%1$s
          lagebild export --format trig -o graph.trig%1$s
        """
        .replace("%1$s", storeOption);
  }
}
