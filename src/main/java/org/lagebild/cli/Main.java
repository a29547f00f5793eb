package org.lagebild.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lagebild.export.ExportFailure;
import org.lagebild.export.GraphFormat;
import org.lagebild.pipeline.Stages;
import org.lagebild.query.QueryFailure;
import org.lagebild.query.ResultFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The program {@code lagebild}: hands over to the class of the verb that was called. */
@Command(
    name = "lagebild",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Turns German news articles into an RDF knowledge graph with evidence for every fact.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  lagebild build news/ --date 2025-04-17",
      "  lagebild query meetings",
      "  lagebild query --text 'SELECT * { ?m a lb:Meeting } LIMIT 5' --results csv",
      "  lagebild export --format turtle -o graph.ttl",
      "",
      "Results go to standard output, everything else to standard error.",
      "Exit status: 0 done, 1 failed, 2 wrong usage, 3 the store violates its shapes.",
      "LAGEBILD_DEBUG=1 in the environment shows the stack trace of a failure."
    })
public final class Main implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /** Runs one command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    // numbers and dates come out the same on every machine
    Locale.setDefault(Locale.ROOT);
    System.exit(run(Console.ofProcess(), new ProgramStages(), arguments));
  }

  /**
   * Runs one command.
   *
   * @param stages asked for only when an article is there to be worked on
   * @return the exit status
   */
  static int run(Console console, Supplier<Stages> stages, String... arguments) {
    return run(console, sources -> stages.get(), arguments);
  }

  /**
   * Runs one command.
   *
   * @param stages loaded only when they are needed
   * @return the exit status
   */
  static int run(Console console, StagesLoader stages, String... arguments) {
    FailureHandler failures = new FailureHandler(console);
    try {
      int status = commandLine(console, stages, failures).execute(arguments);
      if (!failures.isOutputClosed()) {
        console.out().flush();
      }
      return status;
    } catch (OutputClosedException | OutOfMemoryError e) {
      return failures.failed(e);
    }
  }

  private static CommandLine commandLine(
      Console console, StagesLoader stages, FailureHandler failures) {
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new BuildCommand(console, stages))
            .addSubcommand(new LinkCommand(console, stages))
            .addSubcommand(new QueryCommand(console))
            .addSubcommand(new ExportCommand(console))
            .addSubcommand(new ValidateCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new StatsCommand(console))
            .addSubcommand(new CompactCommand(console))
            .addSubcommand(new RemoveCommand(console))
            .addSubcommand(new BackupCommand(console))
            .addSubcommand(new RestoreCommand(console))
            .addSubcommand(new LoadCommand(console))
            .addSubcommand(new ServeCommand(console, stages))
            .addSubcommand(WikidataCommand.line(console))
            .addSubcommand(new HelpCommand());
    return line.registerConverter(ResultFormat.class, wrongUsageIfItFails(ResultFormat::of))
        .registerConverter(GraphFormat.class, wrongUsageIfItFails(GraphFormat::of))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(writer(console.out()))
        .setErr(writer(console.err()))
        // an argument is what was typed, even if it begins with @
        .setExpandAtFiles(false)
        .setColorScheme(
            Help.defaultColorScheme(console.terminal() ? Help.Ansi.AUTO : Help.Ansi.OFF))
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  private static <T> ITypeConverter<T> wrongUsageIfItFails(Function<String, T> reading) {
    return value -> {
      try {
        return reading.apply(value);
      } catch (QueryFailure | ExportFailure e) {
        throw new TypeConversionException(e.getMessage());
      }
    };
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** There is nothing to do without a verb. */
  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "name a command: " + String.join(", ", spec.commandLine().getSubcommands().keySet()));
  }
}
