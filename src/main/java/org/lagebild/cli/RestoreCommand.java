package org.lagebild.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {"Makes a store of a file that 'lagebild backup' wrote.", ""},
    footer = {
      "",
      "The store is there whole or not at all, and never takes the place of another.",
      "",
      "Example:",
      "  lagebild restore graph.nq.gz --store /var/lib/lagebild"
    })
final class RestoreCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "FILE", converter = PathConverter.class, description = "the backup")
  private @Nullable Path backup;

  @Option(
      names = {"-q", "--quiet"},
      description = "say only what fails")
  private boolean quiet;

  RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (QuadsNarrator narrator = new QuadsNarrator(console, quiet)) {
      Backup.restore(Objects.requireNonNull(backup), store.folder(), narrator);
      narrator.end("restored", " quads into " + store.folder());
    }
    return ExitStatus.DONE;
  }
}
