package org.lagebild.cli;

import java.util.function.LongConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Tells on standard error how many quads were written or read. */
final class QuadsNarrator implements LongConsumer, AutoCloseable {
  private static final int BAR_INTERVAL_MILLIS = 500;

  private final Console console;
  private final boolean quiet;
  private @Nullable ProgressBar bar;
  private long quads;

  QuadsNarrator(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
    this.bar =
        quiet || !console.terminal()
            ? null
            : new ProgressBarBuilder()
                .setTaskName("quads")
                .setInitialMax(-1)
                .showSpeed()
                .setUpdateIntervalMillis(BAR_INTERVAL_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                .build();
  }

  @Override
  public void accept(long now) {
    quads = now;
    ProgressBar current = bar;
    if (current != null) {
      current.stepTo(now);
    }
  }

  /** Says how many it were, between other words. */
  void end(String before, String after) {
    say(before + " " + quads + after);
  }

  /** Says what was done. */
  void say(String words) {
    close();
    if (!quiet) {
      console.say(words);
    }
  }

  /** A second time it would draw the bar anew, below all that was said. */
  @Override
  public void close() {
    ProgressBar current = bar;
    if (current != null) {
      current.close();
      bar = null;
    }
  }
}
