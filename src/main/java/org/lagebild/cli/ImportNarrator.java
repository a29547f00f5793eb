package org.lagebild.cli;

import java.util.Locale;
import java.util.Map;
import org.lagebild.link.ImportListener;
import org.lagebild.link.ImportReport;

/** Tells on standard error how an import goes and what came of it. */
final class ImportNarrator implements ImportListener, AutoCloseable {
  private static final long MEGABYTE = 1_000_000;

  private final Console console;
  private final boolean quiet;
  private final Bar bar;
  private String task = "";

  ImportNarrator(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
    this.bar = new Bar(console, quiet);
  }

  @Override
  public void resumed(long entities) {
    if (!quiet) {
      console.say("goes on after " + entities + " entities; --fresh would begin anew");
    }
  }

  @Override
  public void read(long bytes, long of, long entities, long items) {
    step("reading", bytes, of, entities + " entities, " + items + " kept");
  }

  @Override
  public void indexed(long bytes, long of) {
    step("indexing", bytes, of, bytes == of ? "merging" : "");
  }

  /** The bar knows the rate and the time left from the bytes alone. */
  private void step(String name, long bytes, long of, String extra) {
    if (!task.equals(name)) {
      task = name;
      bar.begin(name, of, " MB", MEGABYTE);
    }
    bar.stepTo(bytes, extra);
  }

  /** Says what came of it, and gives the exit status that this amounts to. */
  int end(ImportReport report, double seconds) {
    close();
    if (!quiet) {
      console.err().print(table(report, seconds));
    }
    if (report.damaged() > 0) {
      console.say(
          "warning: "
              + report.damaged()
              + (report.damaged() == 1 ? " line is no entity" : " lines are no entities")
              + " and left out: "
              + String.join("; ", report.shown())
              + (report.damaged() > report.shown().size() ? "; …" : ""));
    }
    if (report.cutOff() != null) {
      console.say(
          "the dump could not be read to its end ("
              + report.cutOff()
              + "); the index holds what came before, download the dump again");
      return ExitStatus.FAILED;
    }
    return ExitStatus.DONE;
  }

  private static String table(ImportReport report, double seconds) {
    StringBuilder table = new StringBuilder();
    row(table, "entities", "" + report.entities());
    row(table, "items", "" + report.size());
    for (Map.Entry<String, Integer> kind : report.items().entrySet()) {
      if (kind.getValue() > 0) {
        row(table, "  " + kind.getKey().toLowerCase(Locale.ROOT), "" + kind.getValue());
      }
    }
    row(table, "megabytes", String.format(Locale.ROOT, "%.1f", (double) report.bytes() / MEGABYTE));
    row(table, "seconds", String.format(Locale.ROOT, "%.1f", seconds));
    return table.toString();
  }

  private static void row(StringBuilder table, String name, String value) {
    table.append(String.format(Locale.ROOT, "%-16s%12s\n", name, value));
  }

  @Override
  public void close() {
    bar.close();
  }
}
