package org.lagebild.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lagebild.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = {
      "Removes articles: their graphs, what only they say of entities, and what is kept of",
      "them.",
      ""
    },
    footer = {
      "",
      "All of them are removed in one transaction, or none if there is no article of one id.",
      "",
      "Examples:",
      "  lagebild remove 2025-04-17-ukraine-gespraeche-paris",
      "  lagebild remove b-1 b-2 --store /var/lib/lagebild"
    })
final class RemoveCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(arity = "1..*", paramLabel = "ID", description = "the id of an article")
  private List<String> ids = new ArrayList<>();

  RemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store opened = Store.openAsBuilt(store.folder())) {
      List<String> named = ids.stream().distinct().toList();
      opened.remove(named);
      console.say("removed " + named.size() + (named.size() == 1 ? " article" : " articles"));
    }
    return ExitStatus.DONE;
  }
}
