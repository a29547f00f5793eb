package org.lagebild.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows the full names of an article's persons, so that a last name alone finds its bearer. */
final class PersonNames {
  private final List<String> full = new ArrayList<>();
  private final Map<String, String> byShort = new HashMap<>();

  /** Takes in every personal name of the article, in text order. */
  PersonNames(List<String> names) {
    names.stream().filter(n -> n.contains(" ")).distinct().forEach(full::add);
    for (String name : names) {
      byShort.putIfAbsent(name, settled(name));
    }
  }

  /** "Giulia" is "Maria Giulia", and that is "Maria Giulia Sergio". */
  private String settled(String name) {
    String settled = name;
    for (String fuller = fullest(name); !fuller.equals(settled); fuller = fullest(fuller)) {
      settled = fuller;
    }
    return settled;
  }

  /** The fullest form of a name, the name itself where none is fuller. */
  String fullest(String name) {
    String known = byShort.get(name);
    if (known != null) {
      return known;
    }
    String bare = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    for (String candidate : full) {
      if (endsWithWord(candidate, name) || endsWithWord(candidate, bare)) {
        return candidate;
      }
    }
    for (String candidate : full) {
      if (isWithoutParticle(candidate, name)) {
        return candidate;
      }
    }
    for (String candidate : full) {
      if (startsWithWord(candidate, name) || startsWithWord(candidate, bare)) {
        return candidate;
      }
    }
    return name;
  }

  private static boolean endsWithWord(String name, String word) {
    return name.endsWith(" " + word)
        || name.endsWith("-" + word)
        || (word.startsWith("Al-") && name.endsWith(" al-" + word.substring(3)));
  }

  /** Chinese and Korean family names come first ("Xi Jinping"). */
  private static boolean startsWithWord(String name, String word) {
    return name.startsWith(word + " ");
  }

  /** "Muammar Gaddafi" is "Muammar al-Gaddafi". */
  private static boolean isWithoutParticle(String name, String used) {
    return !name.equals(used) && name.replaceAll(" (al|el)[- ]", " ").equals(used);
  }

  /** The name itself, or without the -s that only a fuller name shows to be a genitive. */
  String nominative(String name) {
    if (!name.endsWith("s")) {
      return name;
    }
    String bare = name.substring(0, name.length() - 1);
    boolean bearer =
        byShort.containsKey(bare)
            || full.stream().anyMatch(f -> f.equals(bare) || endsWithWord(f, bare));
    return bearer ? bare : name;
  }
}
