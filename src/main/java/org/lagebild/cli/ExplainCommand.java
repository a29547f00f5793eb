package org.lagebild.cli;

import java.util.concurrent.Callable;
import org.lagebild.query.Explainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {"Shows the sentence, the characters and the rule behind a fact.", ""},
    footer = {
      "",
      "Examples:",
      "  lagebild explain https://w3id.org/lagebild/article/demo#meeting-23",
      "  lagebild explain ent:Q90",
      "",
      "Queries such as 'lagebild query events' list the IRIs."
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "IRI", description = "a fact or an entity, as an IRI or prefixed name")
  private String iri = "";

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String text = store.read(data -> new Explainer(data).explain(iri).text());
    console.out().print(text);
    return ExitStatus.DONE;
  }
}
