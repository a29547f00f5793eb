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
 * listed ending deciding. All words are added before the first is looked up.
 *
 * @param <T> what a word means
 */
public final class Words<T> {
  /** A compound's first part has at least this many letters, or "Vertrag" would be a "Trag". */
  private static final int SHORTEST_FIRST_PART = 3;

  private final Map<String, List<Sense<T>>> senses = new HashMap<>();
  private final Map<String, Set<String>> exceptions = new HashMap<>();
  private final Set<String> lastOfPhrases = new HashSet<>();
  private final Recall<List<T>> ofWord = new Recall<>(this::lookUp);
  private final Recall<List<T>> ofEnding = new Recall<>(this::lookUpCompound);

  /** A meaning by the entry that gives it; exceptions hold for their own entry only. */
  private record Sense<T>(T meaning, String entry) {}

  void add(String word, T meaning, String entry) {
    String key = key(word);
    if (key.indexOf(' ') > 0) {
      lastOfPhrases.add(key.substring(key.lastIndexOf(' ') + 1));
    }
    senses.computeIfAbsent(key, k -> new ArrayList<>()).add(new Sense<>(meaning, entry));
  }

  void except(String word, String entry) {
    exceptions.computeIfAbsent(entry, k -> new HashSet<>()).add(key(word));
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.GERMAN);
  }

  /** The meanings of exactly this word, in the order of the lexicon. */
  public List<T> of(String word) {
    return ofWord.of(word);
  }

  private List<T> lookUp(String word) {
    return senses.getOrDefault(key(word), List.of()).stream().map(Sense::meaning).toList();
  }

  /** The meanings of two words together ("wissen lassen"). */
  public List<T> of(String first, String last) {
    return lastOfPhrases.contains(key(last)) ? lookUp(first + " " + last) : List.of();
  }

  /** The meanings of the word or, where it is not listed, of the longest word that it ends in. */
  public List<T> ofCompound(String word) {
    return ofEnding.of(word);
  }

  private List<T> lookUpCompound(String word) {
    String key = key(word);
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || i >= SHORTEST_FIRST_PART) {
        List<Sense<T>> found = senses.get(key.substring(i));
        if (found != null) {
          return found.stream()
              .filter(s -> !isException(key, s.entry()))
              .map(Sense::meaning)
              .toList();
        }
      }
    }
    return List.of();
  }

  private boolean isException(String key, String entry) {
    return exceptions.getOrDefault(entry, Set.of()).stream().anyMatch(key::endsWith);
  }
}
