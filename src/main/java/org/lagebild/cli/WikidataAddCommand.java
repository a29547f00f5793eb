package org.lagebild.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.link.Additions;
import org.lagebild.link.FoundItem;
import org.lagebild.link.fetch.EntityDataSource;
import org.lagebild.link.fetch.FetchException;
import org.lagebild.link.fetch.ItemSource;
import org.lagebild.link.fetch.SparqlSource;
import org.lagebild.query.Table;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = {
      "Fetches single items from the network and adds them to the index.",
      "They are kept when a dump is imported later.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  lagebild wikidata add Q567 Q58217",
      "  lagebild wikidata add Q567 --sparql https://query.wikidata.org/sparql"
    })
final class WikidataAddCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private IndexOption index = new IndexOption();

  @Parameters(arity = "1..*", paramLabel = "ID", description = "an item, as Q567")
  private List<String> ids = new ArrayList<>();

  @ArgGroup private @Nullable From from;

  @Option(
      names = "--languages",
      paramLabel = "CODES",
      split = ",",
      defaultValue = "de,en",
      description = "keep the names in these languages (default: ${DEFAULT-VALUE})")
  private List<String> languages = new ArrayList<>();

  /** Where items come from, if not from Wikidata. */
  static final class From {
    @Option(
        names = "--from",
        paramLabel = "URL",
        description = "a page like https://www.wikidata.org/wiki/Special:EntityData (the default)")
    private @Nullable URI page;

    @Option(
        names = "--sparql",
        paramLabel = "URL",
        description = "an endpoint that answers SPARQL over Wikidata")
    private @Nullable URI endpoint;
  }

  WikidataAddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    for (String id : ids) {
      if (!id.matches("Q[1-9]\\d{0,8}")) {
        throw new ParameterException(
            spec.commandLine(), "'" + id + "' is no item; write a Q and a number");
      }
    }
    try {
      List<FoundItem> added = Additions.add(ids, source(), languages, index.folder());
      PrintWriter out = new PrintWriter(console.out(), false, StandardCharsets.UTF_8);
      Table.aligned(FoundRow.HEADS, added.stream().map(FoundRow::of).iterator(), out);
      out.flush();
      return ExitStatus.DONE;
    } catch (FetchException e) {
      console.say(String.valueOf(e.getMessage()));
      console.trace(e);
      return ExitStatus.FAILED;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ItemSource source() {
    String userAgent = "Lagebild/" + Version.number() + " (https://w3id.org/lagebild)";
    From named = from;
    if (named != null && named.endpoint != null) {
      return new SparqlSource(checked(named.endpoint), userAgent);
    }
    URI page = named == null || named.page == null ? EntityDataSource.WIKIDATA : named.page;
    return new EntityDataSource(checked(page), userAgent);
  }

  private URI checked(URI uri) {
    if (uri.getHost() == null || !String.valueOf(uri.getScheme()).matches("https?")) {
      throw new ParameterException(
          spec.commandLine(), "'" + uri + "' is no address; write https:// and what follows");
    }
    return uri;
  }
}
