package org.lagebild.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.store.PreparedLoad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {"Makes a store of what the Spark job has written.", ""},
    footer = {
      "",
      "The store is the one that build would have made of the same articles. It is there",
      "whole or not at all, and never takes the place of another.",
      "",
      "Example:",
      "  lagebild load /mnt/corpus/graph --store /var/lib/lagebild"
    })
final class LoadCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(
      paramLabel = "DIR",
      converter = PathConverter.class,
      description = "the folder that the job has written")
  private @Nullable Path output;

  @Option(
      names = {"-q", "--quiet"},
      description = "say only what fails")
  private boolean quiet;

  LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (QuadsNarrator narrator = new QuadsNarrator(console, quiet)) {
      int articles = PreparedLoad.into(store.folder(), Objects.requireNonNull(output), narrator);
      narrator.say("loaded " + articles + " articles into " + store.folder());
    }
    return ExitStatus.DONE;
  }
}
