package org.lagebild.cli;

import java.util.concurrent.Callable;
import org.lagebild.serve.Binding;
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
      "",
      "The page is at the address that is told, the endpoint at sparql below it. Ctrl-C ends."
    })
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();

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

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Binding binding = binding();
    try (Store opened = store.open();
        WebServer server = WebServer.start(opened, binding)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "lagebild-end"));
      console.say("serving " + server.address() + " (SPARQL at " + server.address() + "sparql)");
      server.join();
      return ExitStatus.DONE;
    }
  }

  private Binding binding() {
    try {
      return new Binding(host, port);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
