package org.lagebild.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows by which words an office is called, whether a man or a woman holds it. */
final class OfficeWords {
  private static final String FORMER = "Ex-";
  private static final int SHORTEST_FEMININE = 6;

  private final Map<String, Set<String>> ofGeneric = new HashMap<>();

  /** Reads the table that travels with the program. */
  static OfficeWords load() {
    return new OfficeWords(Tables.rows("offices.tsv"));
  }

  /**
   * Reads what holders of generic offices are called.
   *
   * @param table rows of an office's id and of words between blanks
   */
  OfficeWords(List<List<String>> table) {
    for (List<String> row : table) {
      Set<String> words =
          Spelling.words(row.get(1)).stream().map(OfficeWords::word).collect(Collectors.toSet());
      ofGeneric.put(row.get(0), words);
    }
  }

  /** Whether a role is one by which the holder of an office is called. */
  boolean calls(String role, KnownItem office) {
    String word = word(role.startsWith(FORMER) ? role.substring(FORMER.length()) : role);
    return titles(office).anyMatch(word::equals)
        || office.generic().stream()
            .anyMatch(generic -> ofGeneric.getOrDefault(generic, Set.of()).contains(word));
  }

  /** "Außenminister" of "Außenminister von China". */
  private static Stream<String> titles(KnownItem office) {
    return office.german().stream().map(name -> word(Spelling.words(name).get(0)));
  }

  private static String word(String title) {
    String key = Spelling.key(title);
    return key.length() >= SHORTEST_FEMININE && key.endsWith("in")
        ? key.substring(0, key.length() - 2)
        : key;
  }
}
