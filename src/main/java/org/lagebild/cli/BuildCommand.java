package org.lagebild.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lagebild.pipeline.BuildListener;
import org.lagebild.pipeline.BuildReport;
import org.lagebild.pipeline.BuildRequest;
import org.lagebild.pipeline.InputSize;
import org.lagebild.pipeline.LinkSources;
import org.lagebild.pipeline.LocalBuild;
import org.lagebild.pipeline.Stages;
import org.lagebild.pipeline.Stop;
import org.lagebild.store.RemoteStore;
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
      "An article that was stored before is replaced; one that has not changed since is",
      "passed over.",
      ""
    },
    footer = {
      "",
      "An article is UTF-8 text, with an optional YAML front matter between two ---",
      "lines (keys id, title, date, language, source, url), a line of NDJSON with",
      "those keys and text, an HTML page, an entry of an RSS or Atom feed, or a page",
      "in a WARC. All of them may be packed as gzip or zip. What a file is, its",
      "content tells, else its name. Without an id an article is called by its url,",
      "else by its file. What is not in German is skipped.",
      "",
      "Examples:",
      "  lagebild build news.txt --date 2025-04-17",
      "  lagebild build archive/ more.ndjson --store /var/lib/lagebild",
      "  lagebild build crawl.warc.gz --report outcomes.ndjson",
      "  lagebild build https://example.org/feed.xml --follow",
      "  curl -s https://example.org/news.ndjson | lagebild build -",
      "",
      "Articles that cannot be stored are told in one line each; the others are",
      "stored, and the exit status is 1. Ctrl-C ends after the batch at hand, and what",
      "was stored stays; the exit status is 130."
    })
final class BuildCommand implements Callable<Integer> {
  /** A build into a service looks at no folder. */
  private static final Path NO_FOLDER = Path.of("");

  private final Console console;
  private final StagesLoader stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private LinkOptions linking = new LinkOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "a file (text, NDJSON, HTML, RSS, Atom, WARC, gzip or zip), a folder, an http or https"
              + " address, or - for standard input")
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
      names = "--follow",
      description = "fetch the page of each entry of a feed, as robots.txt lets, one a second")
  private boolean follow;

  @Option(
      names = "--allow-private",
      description = "fetch from this machine and the inner network as well")
  private boolean allowPrivate;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      converter = PathConverter.class,
      description = "write what became of each article, as lines of JSON")
  private @Nullable Path report;

  @Option(
      names = {"-j", "--jobs", "--threads"},
      paramLabel = "N",
      description = "how many articles to work on at once (default: one per processor)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--batch",
      paramLabel = "N",
      defaultValue = "" + BuildRequest.Storing.DEFAULT_BATCH,
      description = "how many articles one transaction stores (default: ${DEFAULT-VALUE})")
  private int batch;

  @Option(names = "--again", description = "read articles again that have not changed since")
  private boolean again;

  @Option(
      names = {"-q", "--quiet"},
      description = "say only what fails")
  private boolean quiet;

  BuildCommand(Console console, StagesLoader stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() throws IOException {
    BuildRequest request = request();
    // a mistake in the corrections is told of before anything is opened
    LinkSources sources = linking.sources(console);
    long begin = System.nanoTime();
    Stop stop = new Stop();
    try (BuildNarrator narrator =
            new BuildNarrator(console, quiet, () -> InputSize.articles(paths));
        ReportFile outcomes = report == null ? null : ReportFile.at(report);
        Interruption interruption = Interruption.of(stop, narrator::stopping)) {
      BuildListener listener =
          outcomes == null ? narrator : new Listeners(List.of(narrator, outcomes));
      BuildReport built =
          build(request.linkedBy(sources), () -> stages.load(sources), listener, stop);
      double seconds = (System.nanoTime() - begin) / 1e9;
      return narrator.end(built, seconds, store.repeated());
    }
  }

  private BuildReport build(
      BuildRequest request, Supplier<Stages> loading, BuildListener listener, Stop stop) {
    if (!store.isElsewhere()) {
      return LocalBuild.run(request, console.in(), loading, listener, stop);
    }
    try (RemoteStore elsewhere = store.elsewhere(base)) {
      return LocalBuild.into(elsewhere, request, console.in(), loading, listener, stop);
    }
  }

  private BuildRequest request() {
    try {
      return new BuildRequest(
          paths,
          store.isElsewhere() ? NO_FOLDER : store.folder(),
          base,
          date,
          maxBytes,
          threads,
          new BuildRequest.Web(follow, allowPrivate, "Lagebild/" + Version.number()),
          new BuildRequest.Storing(batch, again, ""));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
