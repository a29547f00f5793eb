package org.lagebild.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "wikidata",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Makes and asks the index of Wikidata by which names are linked.",
      "Without one, names are linked by the items that travel with the program.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  lagebild wikidata import latest-all.json.gz",
      "  lagebild wikidata find Selenskyj --kind person"
    })
final class WikidataCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  private WikidataCommand() {}

  static CommandLine line(Console console) {
    return new CommandLine(new WikidataCommand())
        .addSubcommand(new WikidataImportCommand(console))
        .addSubcommand(new WikidataAddCommand(console))
        .addSubcommand(new WikidataFindCommand(console))
        .addSubcommand(new WikidataStatsCommand(console))
        .addSubcommand(new HelpCommand());
  }

  /** There is nothing to do without a verb. */
  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "name a command: " + String.join(", ", spec.commandLine().getSubcommands().keySet()));
  }
}
