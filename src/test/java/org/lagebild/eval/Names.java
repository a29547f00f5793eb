package org.lagebild.eval;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All the names by which one annotation knows each entity. */
final class Names {
  private final Map<String, Set<String>> byName = new HashMap<>();

  Names(Annotation annotation) {
    Stream.of(annotation.actors(), annotation.territories())
        .flatMap(Collection::stream)
        .forEach(entity -> add(normal(entity.names())));
  }

  static Set<String> normal(List<String> names) {
    return names.stream().map(Wording::normal).collect(Collectors.toCollection(TreeSet::new));
  }

  private void add(Set<String> names) {
    names.forEach(name -> byName.computeIfAbsent(name, n -> new TreeSet<>()).addAll(names));
  }

  /** The names of the entity that a slot holds: at least what the slot says. */
  Set<String> of(String filler) {
    String name = Wording.normal(filler);
    return byName.getOrDefault(name, Set.of(name));
  }

  /** Whether two sets of names, of two annotations, name the same entity. */
  static boolean sameEntity(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(name -> b.contains(name))
        || a.stream().anyMatch(name -> b.stream().anyMatch(other -> Wording.alike(name, other)));
  }

  /** The two sides of a comparison. */
  record Pair(Names gold, Names system) {
    boolean same(@Nullable String a, @Nullable String b) {
      return a != null && b != null && sameEntity(gold.of(a), system.of(b));
    }
  }
}
