package org.lagebild.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lagebild.pipeline.LinkChange;
import org.lagebild.pipeline.RelinkListener;
import org.lagebild.pipeline.RelinkReport;
import org.lagebild.query.ResultFormat;
import org.lagebild.query.RowPrinter;

/** Tells on standard error how linking anew goes, and collects what changes. */
final class LinkNarrator implements RelinkListener, AutoCloseable {
  private static final List<String> COLUMNS =
      List.of("article", "label", "before", "after", "confidence", "ground");

  private final Console console;
  private final boolean quiet;
  private final List<LinkChange> changes = new ArrayList<>();
  private final Bar bar;

  LinkNarrator(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
    this.bar = new Bar(console, quiet);
  }

  @Override
  public void begins(int articles) {
    bar.begin("articles", articles);
  }

  @Override
  public void changes(LinkChange change) {
    changes.add(change);
  }

  @Override
  public void linked(int articles) {
    bar.stepBy(articles);
  }

  /** Says what came of it. */
  void end(RelinkReport report, double seconds) {
    close();
    if (!quiet) {
      row("articles", "" + report.articles());
      row("changed", "" + report.changed());
      row("items gained", "" + report.gained());
      row("items lost", "" + report.lost());
      row("items replaced", "" + report.moved());
      row("seconds", String.format(Locale.ROOT, "%.1f", seconds));
    }
  }

  private void row(String name, String number) {
    console.err().print(String.format(Locale.ROOT, "%-16s%9s\n", name, number));
  }

  /** Writes the entities whose item changes to standard output. */
  void printChanges(ResultFormat format) {
    RowPrinter.print(
        COLUMNS, changes.stream().map(LinkNarrator::cells).iterator(), format, console.out());
  }

  private static List<String> cells(LinkChange change) {
    return List.of(
        change.article(),
        change.label(),
        cell(change.before()),
        cell(change.after()),
        cell(change.confidence()),
        cell(change.ground()));
  }

  private static String cell(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  @Override
  public void close() {
    bar.close();
  }
}
