package org.lagebild.extract.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;

/**
 * What is known of words about time: which forms belong to which class and what they say. Immutable
 * once loaded.
 */
final class TimeLexicon {
  /** Words that two others make up, as "Montagabend". */
  record Compound(String first, String second, String makes) {}

  private final Map<String, Map<String, Slots>> forms = new HashMap<>();
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Compound> compounds = new ArrayList<>();
  private final Map<String, Set<String>> lemmas = new TreeMap<>();

  void addForm(String form, String lexiconClass, Slots slots) {
    forms.computeIfAbsent(form, f -> new TreeMap<>()).merge(lexiconClass, slots, Slots::and);
  }

  void addShape(Shape shape) {
    shapes.add(shape);
  }

  void addCompound(Compound compound) {
    compounds.add(compound);
  }

  void addLemma(String lexiconClass, String lemma) {
    lemmas.computeIfAbsent(lexiconClass, c -> new TreeSet<>()).add(lemma);
  }

  /** Whether the words of a lemma belong to the class. */
  boolean isLemma(String lexiconClass, String lemma) {
    return lemmas.getOrDefault(lexiconClass, Set.of()).contains(lemma);
  }

  /** Every class that a rule may name. */
  Set<String> classes() {
    Set<String> names = new TreeSet<>();
    forms.values().forEach(f -> names.addAll(f.keySet()));
    shapes.forEach(s -> names.add(s.lexiconClass()));
    compounds.forEach(c -> names.add(c.makes()));
    return names;
  }

  /** The length of the longest shape of numbers at the place, 0 for none. */
  int shapeAt(String text, int from) {
    if (!hasDigit(text, from)) {
      return 0;
    }
    int longest = 0;
    for (Shape shape : shapes) {
      Matcher at = shape.pattern().matcher(text).region(from, text.length());
      if (at.lookingAt() && !digitAt(text, at.end())) {
        longest = Math.max(longest, at.end() - from);
      }
    }
    return longest;
  }

  /** Whether there may be a shape of numbers at all; there is none in most words. */
  private static boolean hasDigit(String text, int from) {
    for (int place = from; place < text.length(); place++) {
      if (digitAt(text, place)) {
        return true;
      }
    }
    return false;
  }

  private static boolean digitAt(String text, int place) {
    return place < text.length() && Character.isDigit(text.charAt(place));
  }

  /**
   * What a word may be, by class.
   *
   * @param initial whether its capital may be that of a sentence
   */
  Map<String, Slots> classes(String text, boolean initial) {
    Map<String, Slots> found = new TreeMap<>();
    if (hasDigit(text, 0)) {
      shapes.forEach(s -> s.read(text).ifPresent(slots -> found.put(s.lexiconClass(), slots)));
    }
    if (initial) {
      found.putAll(known(text.toLowerCase(Locale.GERMAN)));
    }
    found.putAll(known(text));
    if (found.isEmpty()) {
      found.putAll(compound(text));
    }
    return found;
  }

  private Map<String, Slots> known(String form) {
    return forms.getOrDefault(form, Map.of());
  }

  private Map<String, Slots> compound(String text) {
    for (int cut = 3; cut < text.length() - 2; cut++) {
      Map<String, Slots> first = known(text.substring(0, cut));
      Map<String, Slots> second = known(capitalised(text.substring(cut)));
      for (Compound compound : compounds) {
        Slots left = first.get(compound.first());
        Slots right = second.get(compound.second());
        if (left != null && right != null) {
          return Map.of(compound.makes(), left.and(right));
        }
      }
    }
    return Map.of();
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.GERMAN) + text.substring(1);
  }
}
