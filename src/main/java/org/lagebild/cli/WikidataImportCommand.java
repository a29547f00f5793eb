package org.lagebild.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lagebild.link.ImportReport;
import org.lagebild.link.ImportRequest;
import org.lagebild.link.WikidataImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Makes an index of Wikidata's JSON dump: its people, places, organisations and offices.",
      ""
    },
    footer = {
      "",
      "Killed at any time, the same command goes on where it was. The index that was there",
      "before is used until the new one is complete.",
      "",
      "Examples:",
      "  lagebild wikidata import latest-all.json.gz",
      "  lagebild wikidata import extract.ndjson --languages de,en,fr --index /var/lib/wikidata",
      "  lbzcat latest-all.json.bz2 | lagebild wikidata import -",
      "",
      "Lines that are no entities are counted and left out. If the dump is cut off, the index",
      "holds what came before, and the exit status is 1."
    })
final class WikidataImportCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private IndexOption index = new IndexOption();

  @Parameters(
      paramLabel = "DUMP",
      description =
          "the dump, as it is or compressed by gzip or bzip2; - for standard input, of which"
              + " an import cannot go on after a kill")
  private String dump = "";

  @Option(
      names = "--languages",
      paramLabel = "CODES",
      split = ",",
      defaultValue = "de,en",
      description = "keep the names in these languages (default: ${DEFAULT-VALUE})")
  private List<String> languages = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "how many threads parse (default: one per processor, at most 8)")
  private int threads = Math.min(8, Runtime.getRuntime().availableProcessors());

  @Option(names = "--fresh", description = "begin anew where an import was begun")
  private boolean fresh;

  @Option(
      names = {"-q", "--quiet"},
      description = "say only what fails")
  private boolean quiet;

  WikidataImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ImportRequest request = request();
    long begin = System.nanoTime();
    try (ImportNarrator narrator = new ImportNarrator(console, quiet)) {
      ImportReport report = WikidataImport.run(request, narrator);
      return narrator.end(report, (System.nanoTime() - begin) / 1e9);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ImportRequest request() {
    try {
      Path file = dump.equals(STANDARD_INPUT) ? null : new PathConverter().convert(dump);
      return new ImportRequest(file, console.in(), index.folder(), languages, threads, fresh);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
