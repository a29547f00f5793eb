package org.lagebild.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lagebild.link.Linker;
import picocli.CommandLine.Option;

/** Where the imported index of Wikidata is kept; the same for all commands. */
final class IndexOption {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      converter = PathConverter.class,
      description =
          "the folder of the Wikidata index (default: data/wikidata-index in the program's own"
              + " folder)")
  private @Nullable Path folder;

  /** The folder that is named, or the default one. */
  Path folder() {
    Path named = folder;
    return (named == null ? standard() : named).normalize();
  }

  /** The folder that is named, else the default one if it holds an index, else null. */
  @Nullable Path folderIfAny() {
    return folder != null || Linker.isIndex(standard()) ? folder() : null;
  }

  private static Path standard() {
    return Path.of(System.getProperty("lagebild.home", "."), "data", "wikidata-index");
  }
}
