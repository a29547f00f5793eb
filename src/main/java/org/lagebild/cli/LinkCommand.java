package org.lagebild.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.pipeline.LinkSources;
import org.lagebild.pipeline.LinkStage;
import org.lagebild.pipeline.RelinkReport;
import org.lagebild.pipeline.Relinking;
import org.lagebild.query.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    description = {
      "Links to Wikidata anew what is stored, by the index and the corrections as they",
      "are now. Articles are not read again; the result is that of a fresh build.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  lagebild link --dry-run",
      "  lagebild link --corrections corrections.ttl --store /var/lib/lagebild",
      "",
      "All is stored at the end in one transaction, or nothing if it fails."
    })
final class LinkCommand implements Callable<Integer> {
  private final Console console;
  private final StagesLoader stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private LinkOptions linking = new LinkOptions();

  @Option(
      names = "--dry-run",
      description = "list the entities whose item would change, and change nothing")
  private boolean dryRun;

  @Option(
      names = "--results",
      paramLabel = "FORMAT",
      description = "how --dry-run lists them: text, csv, tsv, json, xml or markdown")
  private @Nullable ResultFormat format;

  @Option(
      names = {"-q", "--quiet"},
      description = "say only what fails")
  private boolean quiet;

  LinkCommand(Console console, StagesLoader stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    if (format != null && !dryRun) {
      throw new ParameterException(
          spec.commandLine(), "--results says how --dry-run lists; give both or none");
    }
    // a mistake in the corrections is told of before anything is opened
    LinkSources sources = linking.sources(console);
    LinkStage linker = stages.loadLinking(sources);
    long begin = System.nanoTime();
    try (LinkNarrator narrator = new LinkNarrator(console, quiet)) {
      RelinkReport report =
          dryRun
              ? Relinking.dryRun(store.folder(), linker, narrator)
              : Relinking.run(store.folder(), linker, sources.digest(), narrator);
      narrator.end(report, (System.nanoTime() - begin) / 1e9);
      if (dryRun) {
        narrator.printChanges(format == null ? ResultFormat.TEXT : format);
      }
      return ExitStatus.DONE;
    }
  }
}
