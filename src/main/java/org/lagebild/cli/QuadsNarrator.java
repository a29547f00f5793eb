package org.lagebild.cli;

import java.util.function.LongConsumer;

/** Tells on standard error how many quads were written or read. */
final class QuadsNarrator implements LongConsumer, AutoCloseable {
  private final Console console;
  private final boolean quiet;
  private final Bar bar;
  private long quads;

  QuadsNarrator(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
    this.bar = new Bar(console, quiet);
    bar.begin("quads", -1);
  }

  @Override
  public void accept(long now) {
    quads = now;
    bar.stepTo(now, "");
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

  @Override
  public void close() {
    bar.close();
  }
}
