package org.lagebild.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.lagebild.link.IndexStatistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    description = {"Counts what is in the imported index and in what was added to it.", ""},
    footer = {"", "Example:", "  lagebild wikidata stats --index /var/lib/wikidata"})
final class WikidataStatsCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;

  private final Console console;

  @Mixin private IndexOption index = new IndexOption();

  @Option(
      names = "--digest",
      description = "also a sum over all items and what they are found by, equal for equal indexes")
  private boolean digest;

  WikidataStatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    for (IndexStatistics part : IndexStatistics.of(index.folder(), digest)) {
      row(part.name(), "" + part.items().values().stream().mapToLong(Integer::longValue).sum());
      part.items().forEach((kind, items) -> row("  " + kind, "" + items));
      row("  languages", String.join(",", part.languages()));
      row("  megabytes", String.format(Locale.ROOT, "%.1f", part.bytes() / MEGABYTE));
      if (part.digest() != null) {
        row("  digest", part.digest());
      }
    }
    return ExitStatus.DONE;
  }

  private void row(String name, String value) {
    console.out().print(String.format(Locale.ROOT, "%-16s%12s\n", name, value));
  }
}
