package org.lagebild.extract.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What is known of words, found once for each of the first 4,000 that are asked for, which are the
 * frequent ones. May be used by several threads.
 */
final class Recall<V> {
  private static final int MOST = 4_000;

  private final Map<String, V> known = new ConcurrentHashMap<>();
  private final Function<String, V> lookup;

  /**
   * @param lookup gives the same for the same word at any time
   */
  Recall(Function<String, V> lookup) {
    this.lookup = lookup;
  }

  V of(String word) {
    V value = known.get(word);
    if (value == null) {
      value = lookup.apply(word);
      if (known.size() < MOST) {
        known.put(word, value);
      }
    }
    return value;
  }
}
