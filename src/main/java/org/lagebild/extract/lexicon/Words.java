package org.lagebild.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words with what they mean. A noun also stands for the compounds that end in it, the longest
 * listed ending deciding.
 *
 * @param <T> what a word means
 */
public final class Words<T> {
  /** A compound's first part has at least this many letters, or "Vertrag" would be a "Trag". */
  private static final int SHORTEST_FIRST_PART = 3;

  private final Map<String, List<T>> meanings = new HashMap<>();
  private final Map<T, Set<String>> exceptions = new HashMap<>();

  void add(String word, T meaning) {
    meanings.computeIfAbsent(key(word), k -> new ArrayList<>()).add(meaning);
  }

  void except(String word, T meaning) {
    exceptions.computeIfAbsent(meaning, k -> new HashSet<>()).add(key(word));
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.GERMAN);
  }

  /** The meanings of exactly this word, in the order of the lexicon. */
  public List<T> of(String word) {
    return meanings.getOrDefault(key(word), List.of());
  }

  /** The meanings of the word or, where it is not listed, of the longest word that it ends in. */
  public List<T> ofCompound(String word) {
    String key = key(word);
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || i >= SHORTEST_FIRST_PART) {
        List<T> found = meanings.get(key.substring(i));
        if (found != null) {
          return found.stream().filter(m -> !isException(key, m)).toList();
        }
      }
    }
    return List.of();
  }

  private boolean isException(String key, T meaning) {
    return exceptions.getOrDefault(meaning, Set.of()).stream().anyMatch(key::endsWith);
  }
}
