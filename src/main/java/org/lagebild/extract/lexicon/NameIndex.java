package org.lagebild.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Proper names of one or more words, found in any inflection ("Weißen Hauses" is "Weißes Haus").
 */
public final class NameIndex {
  private static final int SHORTEST_STEM = 4;
  private static final List<String> ENDINGS = List.of("ens", "en", "er", "es", "em", "e", "s", "n");

  private final Map<String, KnownName> exact = new HashMap<>();
  private final Map<String, KnownName> names = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  /** Adds a name; the first meaning of a name stays. */
  void add(KnownName meaning) {
    List<String> words = List.of(meaning.form().trim().split("[\\s-]+"));
    exact.putIfAbsent(String.join(" ", words), meaning);
    names.putIfAbsent(key(words), meaning);
    longest.merge(opening(words.get(0)), words.size(), Math::max);
  }

  /** The most words that a name beginning with this one has, in any inflection; at least 1. */
  public int longest(String first) {
    return longest.getOrDefault(opening(first), 1);
  }

  private static String opening(String first) {
    return stem(first.toLowerCase(Locale.GERMAN));
  }

  /** What a sequence of words is the name of, or null. */
  public @Nullable KnownName of(List<String> words) {
    KnownName same = exact.get(String.join(" ", words));
    return same != null ? same : names.get(key(words));
  }

  private static String key(List<String> words) {
    if (words.size() == 1) {
      return single(words.get(0));
    }
    List<String> stems = new ArrayList<>();
    words.forEach(w -> stems.add(opening(w)));
    return String.join(" ", stems);
  }

  /** A name of one word must keep its capital letter, or "us" would be a state. */
  private static String single(String word) {
    return word.length() > SHORTEST_STEM && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /** Endings may follow each other and look alike at the end of a stem ("Haus", "Hauses"). */
  private static String stem(String word) {
    return withoutEnding(withoutEnding(word));
  }

  private static String withoutEnding(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM - 1) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
