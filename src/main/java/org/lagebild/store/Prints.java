package org.lagebild.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.atlas.RuntimeIOException;
import org.lagebild.reprint.Edition;
import org.lagebild.reprint.MemoryCatalogue;
import org.lagebild.reprint.Reprints;
import org.lagebild.reprint.SharedBands;

/**
 * The fingerprints of the articles of a load in a file, so that of a large corpus the heap need
 * hold only those that may be reprints or have some.
 */
final class Prints implements AutoCloseable {
  private final Path file;
  private final BufferedWriter lines;
  private final SharedBands shared = new SharedBands();

  /**
   * None yet.
   *
   * @param file where they go; what it held is gone
   */
  Prints(Path file) throws IOException {
    this.file = file;
    this.lines = Files.newBufferedWriter(file);
  }

  /**
   * An article's fingerprint as it was put.
   *
   * @param part in which part of the load it lies
   */
  record Print(int part, Edition edition) {
    private String line() {
      return part + " " + edition.article() + " " + edition.encode() + "\n";
    }

    private static Print of(String line) {
      String[] fields = line.split(" ", 3);
      return new Print(Integer.parseInt(fields[0]), Edition.decode(fields[1], fields[2]));
    }
  }

  void add(Print print) {
    shared.add(print.edition());
    try {
      lines.write(print.line());
    } catch (IOException e) {
      throw new RuntimeIOException(e);
    }
  }

  /**
   * Of which articles others are reprints; those that are none are missing.
   *
   * @param wanted which prints count; of an article that was put again only one does
   */
  Map<String, String> originals(Predicate<Print> wanted) throws IOException {
    lines.flush();
    Reprints decided = new Reprints(new MemoryCatalogue());
    Set<String> compared = new HashSet<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        Print print = Print.of(line);
        if (shared.areIn(print.edition()) && wanted.test(print)) {
          decided.put(print.edition());
          compared.add(print.edition().article());
        }
      }
    }
    Map<String, String> originals = new HashMap<>();
    for (String article : compared) {
      String original = decided.original(article);
      if (original != null) {
        originals.put(article, original);
      }
    }
    return originals;
  }

  @Override
  public void close() throws IOException {
    lines.close();
    Files.deleteIfExists(file);
  }
}
