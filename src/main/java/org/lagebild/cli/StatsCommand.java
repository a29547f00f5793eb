package org.lagebild.cli;

import java.util.concurrent.Callable;
import org.lagebild.query.StoreSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    description = {"Counts what is in the store.", ""},
    footer = {"", "Example:", "  lagebild stats --store /var/lib/lagebild"})
final class StatsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String text = store.read(data -> StoreSummary.of(data).text());
    console.out().print(text);
    return ExitStatus.DONE;
  }
}
