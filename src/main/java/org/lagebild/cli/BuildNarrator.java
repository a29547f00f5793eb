package org.lagebild.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.lagebild.pipeline.BuildListener;
import org.lagebild.pipeline.BuildReport;

/** Tells on standard error how a build goes and what came of it. */
final class BuildNarrator implements BuildListener, AutoCloseable {
  private static final int SHOWN = 3;

  /** A crawl passes over thousands of pages; the report lists them all. */
  private static final int SKIPS_SHOWN = 20;

  private final Console console;
  private final boolean quiet;
  private final Bar bar;
  private final List<String> undated = new ArrayList<>();
  private int undatedInAll;
  private int skipped;

  /**
   * @param articles how many there are about, asked for only if that is shown; -1 if unknown
   */
  BuildNarrator(Console console, boolean quiet, LongSupplier articles) {
    this.console = console;
    this.quiet = quiet;
    this.bar = new Bar(console, quiet);
    if (bar.seen()) {
      bar.begin("articles", articles.getAsLong());
    }
  }

  @Override
  public void refused(String where, String reason, @Nullable Throwable cause) {
    bar.say(where + ": " + reason);
    if (cause != null) {
      console.trace(cause);
    }
  }

  @Override
  public void skipped(String where, String reason) {
    skipped++;
    if (!quiet && skipped <= SKIPS_SHOWN) {
      bar.say(where + ": " + reason);
    }
  }

  @Override
  public void undated(String where) {
    undatedInAll++;
    if (undated.size() < SHOWN) {
      undated.add(where);
    }
  }

  @Override
  public void stored(int articles) {
    bar.stepBy(articles);
  }

  @Override
  public void loading(int articles) {
    if (!quiet) {
      bar.say("making the store of " + articles + " articles …");
    }
  }

  /** Says that the build was asked to end. */
  void stopping() {
    bar.say("ending after the batch at hand; what is stored stays");
  }

  /** Says what came of it, and gives the exit status that this amounts to. */
  int end(BuildReport report, double seconds, String storeOption) {
    close();
    if (!quiet) {
      if (skipped > SKIPS_SHOWN) {
        console.say("skipped " + (skipped - SKIPS_SHOWN) + " more; --report FILE lists all");
      }
      warnOfUndated();
      if (report.articles() + report.unchanged() > 0) {
        console.err().print(BuildSummary.table(report, seconds));
        console.err().print(BuildSummary.next(storeOption));
      }
    }
    if (report.articles() + report.unchanged() + report.refused() == 0) {
      console.say("nothing was stored: no article was found; name files that hold some");
      return ExitStatus.FAILED;
    }
    return report.refused() == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private void warnOfUndated() {
    if (undatedInAll > 0) {
      console.say(
          "warning: "
              + undatedInAll
              + (undatedInAll == 1 ? " article has" : " articles have")
              + " no date, so relative times stay unresolved; give one with --date: "
              + String.join(", ", undated)
              + (undatedInAll > undated.size() ? ", …" : ""));
    }
  }

  @Override
  public void close() {
    bar.close();
  }
}
