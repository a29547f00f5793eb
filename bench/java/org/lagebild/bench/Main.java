package org.lagebild.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.bench.plot.Plots;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs one benchmark, or draws results; {@code bench/run.sh} gives each a JVM of its own. */
@Command(name = "bench")
final class Main implements Callable<Integer> {
  private static final List<Benchmark> ALL =
      List.of(
          new AnnotationBenchmark(),
          new ColdStartBenchmark(),
          new ExtractionBenchmark(),
          new HotPathsBenchmark(),
          new WikidataBenchmark(),
          new BuildBenchmark(),
          new MemoryBenchmark(),
          new LoadBenchmark(),
          new QueriesBenchmark(),
          new ServeBenchmark());

  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Option(names = "--home", required = true)
  private Path home = Path.of("");

  @Option(names = "--out", required = true)
  private Path out = Path.of("");

  @Option(names = "--quick")
  private boolean quick;

  @Option(names = "--names")
  private boolean names;

  @Option(names = "--list")
  private boolean list;

  @Option(names = "--plots")
  private @Nullable Path plots;

  @Parameters(arity = "0..1")
  private String name = "";

  /** Ends with 0 if all goals were met, with 1 if one was missed. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  @Override
  public Integer call() {
    if (names || list) {
      ALL.forEach(b -> System.out.println(b.name() + (list ? "\t" + b.about() : "")));
      return 0;
    }
    if (plots != null) {
      Plots.write(out, plots).forEach(file -> System.out.println("drawn: " + file));
      return 0;
    }
    return run(benchmark());
  }

  private Benchmark benchmark() {
    return ALL.stream()
        .filter(b -> b.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), "no benchmark is called " + name + "; see --list"));
  }

  /** What is measured in a hurry, on a cold JVM, can neither meet a goal nor miss it. */
  private String verdict(Result.Goal goal) {
    if (quick) {
      return "in a hurry: ";
    }
    return goal.met() ? "met: " : "MISSED: ";
  }

  private int run(Benchmark benchmark) {
    Result result = benchmark.run(new Scale(home, quick));
    Path file = out.resolve(benchmark.name() + ".csv");
    ResultFile.write(file, Machine.here(), result);
    System.out.println(benchmark.name() + ": " + benchmark.about());
    System.out.print(ResultFile.text(result));
    result.goals().forEach(g -> System.out.println(verdict(g) + g.words()));
    System.out.println("written to " + file);
    return quick || result.goals().stream().allMatch(Result.Goal::met) ? 0 : 1;
  }
}
