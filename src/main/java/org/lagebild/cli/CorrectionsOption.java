package org.lagebild.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lagebild.link.Corrections;
import org.lagebild.pipeline.CorrectionsFile;
import picocli.CommandLine.Option;

/** What was settled by hand about names; the same for all commands that link. */
final class CorrectionsOption {
  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      converter = PathConverter.class,
      description =
          "which names mean which items, settled by hand, as .csv or .ttl (default:"
              + " data/corrections.csv in the program's own folder, if it is there)")
  private @Nullable Path file;

  /** The file that is named, else the default one if there is one, else none. */
  Corrections read() {
    Path named = file;
    if (named != null) {
      return CorrectionsFile.read(named.normalize());
    }
    Path standard = standard();
    return Files.exists(standard) ? CorrectionsFile.read(standard) : Corrections.NONE;
  }

  private static Path standard() {
    return Path.of(System.getProperty("lagebild.home", "."), "data", "corrections.csv").normalize();
  }
}
