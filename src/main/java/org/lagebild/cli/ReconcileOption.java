package org.lagebild.cli;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.lagebild.link.Reconciler;
import org.lagebild.link.reconcile.Patience;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which service is asked for names that the index does not know; the same for all that link. */
final class ReconcileOption {
  /** Wipes what a progress bar has drawn on the current line. */
  private static final String WIPE = "\r\u001B[K";

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--reconcile",
      paramLabel = "URL",
      description =
          "the reconciliation service that is asked for names of which the index knows nothing"
              + " (default: none)")
  private @Nullable URI service;

  /** Null if no service was named. */
  @Nullable Reconciler reconciler(Console console) {
    URI named = service;
    if (named == null) {
      return null;
    }
    if (named.getHost() == null || !String.valueOf(named.getScheme()).matches("(?i)https?")) {
      throw new ParameterException(
          spec.commandLine(), "'" + named + "' is no address; write https:// and what follows");
    }
    String userAgent = "Lagebild/" + Version.number() + " (https://w3id.org/lagebild)";
    return Reconciler.of(named, userAgent, Patience.STANDARD, words -> warn(console, words));
  }

  private static void warn(Console console, String words) {
    if (console.terminal()) {
      console.err().print(WIPE);
    }
    console.say(words);
  }
}
