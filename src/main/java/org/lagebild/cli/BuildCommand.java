package org.lagebild.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.pipeline.BuildReport;
import org.lagebild.pipeline.BuildRequest;
import org.lagebild.pipeline.InputSize;
import org.lagebild.pipeline.LinkSources;
import org.lagebild.pipeline.LocalBuild;
import org.lagebild.pipeline.Stop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Reads articles, finds what they say, links it to Wikidata, and stores it.",
      "An article that was stored before is replaced.",
      ""
    },
    footer = {
      "",
      "An article is UTF-8 text, with an optional YAML front matter between two ---",
      "lines (keys id, title, date, language, source, url), or a line of NDJSON with",
      "those keys and text. Without an id it is called by its url, else by its file.",
      "",
      "Examples:",
      "  lagebild build news.txt --date 2025-04-17",
      "  lagebild build archive/ more.ndjson --store /var/lib/lagebild",
      "  curl -s https://example.org/news.ndjson | lagebild build -",
      "",
      "Articles that cannot be stored are told in one line each; the others are",
      "stored, and the exit status is 1. Ctrl-C ends after the batch at hand, and what",
      "was stored stays; the exit status is 130."
    })
final class BuildCommand implements Callable<Integer> {
  private final Console console;
  private final StagesLoader stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private LinkOptions linking = new LinkOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "a file (.txt .md .ndjson .jsonl), a folder, or - for standard input")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--date",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "the day of publication, yyyy-MM-dd, of articles that give none")
  private @Nullable LocalDate date;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = LocalBuild.DEFAULT_BASE,
      description = "what the IRIs of articles and entities begin with (default: ${DEFAULT-VALUE})")
  private String base = LocalBuild.DEFAULT_BASE;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      defaultValue = "" + BuildRequest.DEFAULT_MAX_BYTES,
      description = "refuse longer texts (default: ${DEFAULT-VALUE})")
  private int maxBytes;

  @Option(
      names = {"-j", "--jobs", "--threads"},
      paramLabel = "N",
      description = "how many articles to work on at once (default: one per processor)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "say only what fails")
  private boolean quiet;

  BuildCommand(Console console, StagesLoader stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    BuildRequest request = request();
    // a mistake in the corrections is told of before anything is opened
    LinkSources sources = linking.sources(console);
    long begin = System.nanoTime();
    Stop stop = new Stop();
    try (BuildNarrator narrator =
            new BuildNarrator(console, quiet, () -> InputSize.articles(paths));
        Interruption interruption = Interruption.of(stop, narrator::stopping)) {
      BuildReport report =
          LocalBuild.run(request, console.in(), () -> stages.load(sources), narrator, stop);
      double seconds = (System.nanoTime() - begin) / 1e9;
      return narrator.end(report, seconds, store.repeated());
    }
  }

  private BuildRequest request() {
    try {
      return new BuildRequest(paths, store.folder(), base, date, maxBytes, threads);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
