package org.lagebild.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.lagebild.store.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {"Checks all that is stored against ontology/shapes.ttl.", ""},
    footer = {
      "",
      "Each violation is a row of tab-separated columns: graph, focus, path, value,",
      "message. The exit status is 3 if there is any, else 0.",
      "",
      "Example:",
      "  lagebild validate --store /var/lib/lagebild"
    })
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Violation> violations = store.validate();
    if (violations.isEmpty()) {
      console.say("the store conforms to its shapes");
      return ExitStatus.DONE;
    }
    row("graph", "focus", "path", "value", "message");
    violations.forEach(v -> row(v.graph(), v.focus(), v.path(), v.value(), v.message()));
    return ExitStatus.VIOLATIONS;
  }

  private void row(String... cells) {
    console.out().print(String.join("\t", oneLine(cells)) + "\n");
  }

  private static List<String> oneLine(String... cells) {
    return List.of(cells).stream().map(c -> c.replaceAll("[\\t\\r\\n]+", " ")).toList();
  }
}
