package org.lagebild.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.query.LoadedQuery;
import org.lagebild.query.QueryLoader;
import org.lagebild.query.QueryRunner;
import org.lagebild.query.ResultFormat;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = {"Runs a SPARQL query over all that is stored.", ""},
    footer = {
      "",
      "Examples:",
      "  lagebild query meetings",
      "  lagebild query my-own.rq --results csv > rows.csv",
      "  lagebild query events --all --results csv > events.csv",
      "  lagebild query --text 'SELECT ?p { ?p a lb:Person } LIMIT 10'",
      "",
      "A query is a file, or the name of one that comes with the program (queries/*.rq)."
    })
final class QueryCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @ArgGroup(multiplicity = "1")
  private Asked asked = new Asked();

  @Option(
      names = "--results",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, csv, tsv, json, xml or markdown (default: ${DEFAULT-VALUE})")
  private ResultFormat format = ResultFormat.TEXT;

  @Option(
      names = "--all",
      description = {
        "look at all articles: the queries that come with the program tell of the newest",
        "ones of a store of more than 2,000; may take minutes"
      })
  private boolean all;

  /** Either a file or the query itself. */
  static final class Asked {
    @Parameters(index = "0", paramLabel = "FILE.rq", description = "the query's file or name")
    private @Nullable String file;

    @Option(names = "--text", paramLabel = "SPARQL", description = "the query itself")
    private @Nullable String text;

    LoadedQuery load() {
      return text != null ? QueryLoader.text(text) : QueryLoader.load(String.valueOf(file));
    }
  }

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    // a query that is wrong is told of before the store is opened
    LoadedQuery loaded = asked.load();
    LoadedQuery query = all ? loaded.overAll() : loaded;
    return store.read(
        data -> {
          QueryRunner runner = new QueryRunner(data);
          runner.run(query, format, console.out());
          if (runner.looksAtNewestOnly(query)) {
            console.say("these are the newest articles of a large store; --all looks at all");
          }
          return ExitStatus.DONE;
        });
  }
}
