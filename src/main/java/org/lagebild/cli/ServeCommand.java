package org.lagebild.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.lagebild.link.NameMatcher;
import org.lagebild.pipeline.LinkSources;
import org.lagebild.serve.Binding;
import org.lagebild.serve.IndexReconciliation;
import org.lagebild.serve.Limits;
import org.lagebild.serve.Settings;
import org.lagebild.serve.Token;
import org.lagebild.serve.WebServer;
import org.lagebild.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {"Serves a SPARQL endpoint and a web page over all that is stored.", ""},
    footer = {
      "",
      "Examples:",
      "  lagebild serve",
      "  lagebild serve --store /var/lib/lagebild --port 8080",
      "  lagebild serve --writable --token-file /etc/lagebild/token",
      "",
      "The page is at the address that is told, the endpoint at sparql below it. Ctrl-C ends.",
      "The token is in the file, or in LAGEBILD_TOKEN in the environment."
    })
final class ServeCommand implements Callable<Integer> {
  private static final String TOKEN = "LAGEBILD_TOKEN";

  private final Console console;
  private final StagesLoader stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private LinkOptions linking = new LinkOptions();

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = Binding.LOOPBACK,
      description = "the address to listen at; ${DEFAULT-VALUE}, this machine alone, if not given")
  private String host = Binding.LOOPBACK;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "" + Binding.DEFAULT_PORT,
      description = "the port, 0 for any that is free (default: ${DEFAULT-VALUE})")
  private int port;

  @Option(names = "--writable", description = "take articles and updates from who has the token")
  private boolean writable;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      converter = PathConverter.class,
      description = "the file that holds the token (default: LAGEBILD_TOKEN in the environment)")
  private @Nullable Path tokenFile;

  @Option(
      names = "--allow-service",
      description = "let queries ask other endpoints by SERVICE, but none in private networks")
  private boolean service;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "how long a query may run (default: 30)")
  private long seconds = Limits.STANDARD.time().toSeconds();

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      description = "how many solutions a query may have (default: 100000)")
  private long rows = Limits.STANDARD.rows();

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "refuse longer requests (default: 1000000)")
  private int body = Limits.STANDARD.body();

  @Option(
      names = "--queries",
      paramLabel = "N",
      description = "how many queries run at once (default: two per processor, at least 4)")
  private int queries = Limits.STANDARD.queries();

  ServeCommand(Console console, StagesLoader stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    Settings settings = settings();
    LinkSources sources = linking.sources(console);
    try (Store opened = Store.openAsBuilt(store.folder());
        NameMatcher matcher = NameMatcher.open(sources.index());
        WebServer server =
            WebServer.start(
                opened, settings, () -> stages.load(sources), new IndexReconciliation(matcher))) {
      Thread ending = new Thread(() -> end(server, opened), "lagebild-end");
      Runtime.getRuntime().addShutdownHook(ending);
      console.say("serving " + server.address());
      console.say("SPARQL  " + server.address() + "sparql");
      tellOfWords(server.words());
      server.join();
      return ExitStatus.DONE;
    }
  }

  private void tellOfWords(CompletionStage<Void> words) {
    boolean waiting = !words.toCompletableFuture().isDone();
    if (waiting) {
      console.say("bringing the index of words up to date; all but the search for words works …");
    }
    words.whenComplete(
        (done, failure) -> {
          if (failure != null) {
            console.say(String.valueOf(failure.getMessage()));
          } else if (waiting) {
            console.say("words can be searched");
          }
        });
  }

  private static void end(WebServer server, Store store) {
    server.close();
    store.close();
  }

  private Settings settings() {
    try {
      Limits limits = new Limits(Duration.ofSeconds(seconds), rows, body, queries);
      return new Settings(new Binding(host, port), limits, token(), service);
    } catch (IllegalArgumentException e) {
      throw wrongUsage(e);
    }
  }

  private @Nullable Token token() {
    if (!writable) {
      return null;
    }
    if (tokenFile != null) {
      return Token.inFile(tokenFile);
    }
    String secret = System.getenv(TOKEN);
    if (secret == null) {
      throw new IllegalArgumentException(
          "--writable needs a token; give --token-file FILE, or set " + TOKEN);
    }
    return Token.of(secret);
  }

  private ParameterException wrongUsage(IllegalArgumentException e) {
    return new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
  }
}
