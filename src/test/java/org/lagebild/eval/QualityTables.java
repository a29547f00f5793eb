package org.lagebild.eval;

import java.util.Locale;
import java.util.Map;

/** Writes figures as Markdown. */
final class QualityTables {
  private final StringBuilder out = new StringBuilder();

  private QualityTables() {}

  static String of(Map<ReportSet, Evaluation> evaluations) {
    QualityTables tables = new QualityTables();
    evaluations.forEach(tables::figures);
    evaluations.forEach(tables::losses);
    return tables.out.toString();
  }

  private void figures(ReportSet set, Evaluation evaluation) {
    line("### %s", set);
    line("");
    line("| kind | precision | recall | F1 | annotated | found |");
    line("| --- | ---: | ---: | ---: | ---: | ---: |");
    double sum = 0;
    for (Kind kind : Kind.values()) {
      Tally tally = evaluation.tally(kind);
      Figures f = tally.figures();
      sum += f.f1();
      line(
          "| %s | %.3f | %.3f | %.3f | %d | %d |",
          kind, f.precision(), f.recall(), f.f1(), tally.gold(), tally.system());
    }
    line("| mean | | | %.3f | | |", sum / Kind.values().length);
    line("");
    line(
        "Links: %d of %d right, %d wrong.",
        evaluation.rightLinks(), evaluation.linkable(), evaluation.wrongLinks().size());
    line("");
  }

  private void losses(ReportSet set, Evaluation evaluation) {
    line("### Where %s lose", set);
    line("");
    line("| kind | missed | spurious | slots of the pairs: agreed of filled |");
    line("| --- | ---: | ---: | --- |");
    for (Kind kind : Kind.values()) {
      Tally tally = evaluation.tally(kind);
      line("| %s | %d | %d | %s |", kind, tally.missed(), tally.spurious(), slots(tally));
    }
    line("");
  }

  private static String slots(Tally tally) {
    return tally.slots().entrySet().stream()
        .filter(slot -> slot.getValue().agreed() < slot.getValue().filled())
        .map(slot -> slot.getKey() + " " + share(slot.getValue()))
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  private static String share(Tally.Agreement agreement) {
    return String.format(Locale.ROOT, "%.1f of %d", agreement.agreed(), agreement.filled());
  }

  private void line(String form, Object... values) {
    out.append(String.format(Locale.ROOT, form, values)).append('\n');
  }
}
