package org.lagebild.bench.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that may stand for one another, by kind; a kind may have several groups. */
record Vocabulary(Map<String, List<List<String>>> groups) {
  private static final String FILE = "bench/corpus/words.tsv";

  /**
   * @param home the project's folder
   */
  static Vocabulary of(Path home) {
    return read(home.resolve(FILE));
  }

  /**
   * @param file one group a line: its kind, a tab, its words, parted by commas; # opens a comment
   */
  static Vocabulary read(Path file) {
    Map<String, List<List<String>>> groups = new HashMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int tab = line.indexOf('\t');
          groups
              .computeIfAbsent(line.substring(0, tab), k -> new ArrayList<>())
              .add(List.of(line.substring(tab + 1).split(", ", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Vocabulary(groups);
  }

  /** The groups of a kind, in the order of the file. */
  List<List<String>> all(String kind) {
    return groups.getOrDefault(kind, List.of());
  }

  /**
   * The only group of a kind.
   *
   * @throws IllegalArgumentException if there is not exactly one
   */
  List<String> one(String kind) {
    List<List<String>> found = all(kind);
    if (found.size() != 1) {
      throw new IllegalArgumentException(found.size() + " groups of the kind " + kind);
    }
    return found.get(0);
  }
}
