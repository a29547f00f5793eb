package org.lagebild.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** How far a task has come, drawn on standard error if that is a terminal and it may be told. */
final class Bar implements AutoCloseable {
  private static final int INTERVAL_MILLIS = 500;

  /** Wipes what was drawn on the current line. */
  private static final String WIPE = "\r\u001B[K";

  private final Console console;
  private final boolean quiet;
  private @Nullable ProgressBar drawn;

  Bar(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  /** Whether anybody sees it. */
  boolean seen() {
    return !quiet && console.terminal();
  }

  /**
   * Begins with a task; a bar of another ends.
   *
   * @param of how many steps there are; -1 if unknown
   */
  void begin(String task, long of) {
    begin(task, of, "", 1);
  }

  /** The same, told in units of so many steps each. */
  void begin(String task, long of, String unit, long steps) {
    close();
    if (seen()) {
      drawn =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(of)
              .setUnit(unit, steps)
              .showSpeed()
              .setUpdateIntervalMillis(INTERVAL_MILLIS)
              .setConsumer(new ConsoleProgressBarConsumer(console.err()))
              .build();
    }
  }

  /** Goes on by some steps. */
  void stepBy(long steps) {
    ProgressBar current = drawn;
    if (current != null) {
      current.stepBy(steps);
    }
  }

  /** Goes on to the step of that number, and tells more beside it. */
  void stepTo(long step, String extra) {
    ProgressBar current = drawn;
    if (current != null) {
      current.stepTo(step);
      current.setExtraMessage(extra);
    }
  }

  /** Says something above the bar. */
  void say(String words) {
    if (drawn != null) {
      console.err().print(WIPE);
    }
    console.say(words);
  }

  /** A second time it would draw the bar anew, below all that was said. */
  @Override
  public void close() {
    ProgressBar current = drawn;
    if (current != null) {
      current.close();
      drawn = null;
    }
  }
}
