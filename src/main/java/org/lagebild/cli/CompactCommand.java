package org.lagebild.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.lagebild.store.Compacted;
import org.lagebild.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "compact",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the store anew without the room that changes have left behind, and counts",
      "its properties, so that queries are put in the best order.",
      ""
    },
    footer = {
      "",
      "What the store holds stays the same. If the command is ended, so does the store;",
      "while it works there must be room for a second copy.",
      "",
      "Example:",
      "  lagebild compact --store /var/lib/lagebild"
    })
final class CompactCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  CompactCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store opened = store.open()) {
      Compacted compacted = opened.compact(step -> console.say(step + " …"));
      console.say(
          "the store took "
              + megabytes(compacted.before())
              + " and takes "
              + megabytes(compacted.after()));
    }
    return ExitStatus.DONE;
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
  }
}
