package org.lagebild.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.link.FoundItem;
import org.lagebild.link.ItemSearch;
import org.lagebild.link.KindGroup;
import org.lagebild.query.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    description = {"Lists the items that a name may mean, the likeliest first.", ""},
    footer = {
      "",
      "prior is the number of Wikipedias that have an article on the item.",
      "",
      "Examples:",
      "  lagebild wikidata find Kiew",
      "  lagebild wikidata find 'Wolodymyr Selenski' --kind person"
    })
final class WikidataFindCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private IndexOption index = new IndexOption();

  @Parameters(paramLabel = "NAME", description = "the name, or the id of an item")
  private String name = "";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "person, place, organisation, office or event")
  private @Nullable KindGroup kind;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "list at most so many (default: ${DEFAULT-VALUE})")
  private int limit;

  WikidataFindCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (ItemSearch search = ItemSearch.open(index.folderIfAny())) {
      List<FoundItem> found =
          name.matches("Q\\d+")
              ? search.item(name).stream().toList()
              : search.find(name, kind, Math.max(0, limit));
      if (found.isEmpty()) {
        console.say("no item is called " + name);
        return ExitStatus.DONE;
      }
      PrintWriter out = new PrintWriter(console.out(), false, StandardCharsets.UTF_8);
      Table.aligned(FoundRow.HEADS, found.stream().map(FoundRow::of).iterator(), out);
      out.flush();
      return ExitStatus.DONE;
    }
  }
}
