package org.lagebild.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.store.Backup;
import org.lagebild.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Writes all that the store holds into one file, from which 'lagebild restore' makes",
      "it again.",
      ""
    },
    footer = {
      "",
      "The file is gzipped N-Quads, and holds what is needed to link anew and to know what",
      "has not changed, too. It is there whole or not at all.",
      "",
      "Examples:",
      "  lagebild backup graph.nq.gz",
      "  lagebild backup /var/backups --store /var/lib/lagebild"
    })
final class BackupCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(
      paramLabel = "FILE",
      converter = PathConverter.class,
      description =
          "the file, which is replaced if it is there; in a folder, one called by the time")
  private @Nullable Path target;

  @Option(
      names = {"-q", "--quiet"},
      description = "say only what fails")
  private boolean quiet;

  BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path file = file();
    try (Store opened = store.open();
        QuadsNarrator narrator = new QuadsNarrator(console, quiet)) {
      new ResultFile(file).write(out -> Backup.write(opened, out, narrator));
      narrator.end("wrote", " quads to " + file);
    }
    return ExitStatus.DONE;
  }

  private Path file() {
    Path named = Objects.requireNonNull(target);
    String time =
        DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT)
            .format(LocalDateTime.now(Clock.system(ZoneOffset.UTC)));
    return Files.isDirectory(named) ? named.resolve("lagebild-" + time + ".nq.gz") : named;
  }
}
