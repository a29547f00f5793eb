package org.lagebild.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.lagebild.store.Store;
import picocli.CommandLine.Option;

/** Where the graph is kept; the same for all commands. */
final class StoreOption {
  static final String DEFAULT = "${sys:lagebild.home:-.}/data/tdb2";

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = DEFAULT,
      converter = PathConverter.class,
      description = "the folder of the store (default: data/tdb2 in the program's own folder)")
  private Path folder = Path.of("data", "tdb2");

  /** What the work makes of all that is stored, in one transaction. */
  <T> T read(Function<DatasetGraph, T> work) {
    try (Store store = open()) {
      return store.read(work);
    }
  }

  /** The store as it is; whoever opens it closes it. */
  Store open() {
    return Store.open(folder());
  }

  Path folder() {
    return folder.normalize();
  }

  /** The option as it must be repeated to mean the same store, with a space before; or nothing. */
  String repeated() {
    Path standard = Path.of(System.getProperty("lagebild.home", "."), "data", "tdb2");
    return folder().equals(standard.normalize()) ? "" : " --store " + quoted(folder().toString());
  }

  private static String quoted(String word) {
    return word.matches("[\\p{L}\\p{N}/._+=:@-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
