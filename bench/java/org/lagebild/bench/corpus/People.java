package org.lagebild.bench.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Made-up people of whom few are named often and most seldom, as in news: the one of rank n is
 * drawn about n times less often than the first (Zipf's law).
 */
final class People {
  private final Set<String> women;
  private final List<String> men;
  private final List<String> others;

  /**
   * @param seed decides who is prominent
   */
  People(Vocabulary vocabulary, long seed) {
    this.women = Set.copyOf(joined(vocabulary, "woman", "first-woman"));
    this.men = ranked(vocabulary, "first-man", seed);
    this.others = ranked(vocabulary, "first-woman", seed);
  }

  private static List<String> joined(Vocabulary vocabulary, String one, String other) {
    List<String> all = new ArrayList<>(vocabulary.one(one));
    all.addAll(vocabulary.one(other));
    return all;
  }

  private static List<String> ranked(Vocabulary vocabulary, String firstNames, long seed) {
    List<String> names = new ArrayList<>();
    for (String first : vocabulary.one(firstNames)) {
      vocabulary.one("family").forEach(last -> names.add(first + " " + last));
    }
    Collections.shuffle(names, new Random(seed));
    return List.copyOf(names);
  }

  /** Somebody of the same sex, as far as the first name tells. */
  String insteadOf(String name, Random random) {
    boolean woman = women.contains(name) || women.contains(name.substring(0, name.indexOf(' ')));
    List<String> names = woman ? others : men;
    return names.get((int) Math.pow(names.size(), random.nextDouble()) - 1);
  }
}
