package org.lagebild.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lagebild.link.dump.ClassTree;

/**
 * What items are by their classes: the kind of the listed class that is nearest above them. A class
 * may be listed as one above which nobody looks, because what is there is too general. May be used
 * by several threads.
 */
final class Kinds {
  private static final String NONE = "-";

  /** Farther up, Wikidata's classes say little of what is below them. */
  private static final int FARTHEST = 7;

  private record Found(ItemKind kind, int distance) {
    static final Found NOTHING = new Found(ItemKind.UNKNOWN, Integer.MAX_VALUE);

    Found nearer(Found other) {
      boolean mine =
          distance < other.distance
              || (distance == other.distance && kind.compareTo(other.kind) <= 0);
      return mine ? this : other;
    }
  }

  private final Map<Long, ItemKind> listed = new HashMap<>();
  private final Set<Long> shut = new HashSet<>();
  private final ClassTree classes;
  private final Map<Long, Found> found = new ConcurrentHashMap<>();

  private Kinds(ClassTree classes) {
    this.classes = classes;
    for (List<String> row : Tables.rows("kinds.tsv")) {
      long id = Tables.number(row.get(0));
      if (row.get(1).equals(NONE)) {
        shut.add(id);
      } else {
        listed.put(id, ItemKind.valueOf(row.get(1)));
      }
    }
  }

  /** Reads the table that travels with the program. */
  static Kinds over(ClassTree classes) {
    return new Kinds(classes);
  }

  /** The classes above which nobody looks: an item of no other is of no kind. */
  static Set<Long> shut() {
    return over(ClassTree.EMPTY).shut;
  }

  /** The kind of an item of some classes; UNKNOWN if none leads to a listed one. */
  ItemKind of(Collection<Long> types) {
    return types.stream()
        .map(type -> found.computeIfAbsent(type, this::find))
        .reduce(Found.NOTHING, Found::nearer)
        .kind();
  }

  private Found find(long type) {
    Set<Long> seen = new HashSet<>(Set.of(type));
    List<Long> level = List.of(type);
    for (int distance = 0; distance <= FARTHEST && !level.isEmpty(); distance++) {
      Found best = Found.NOTHING;
      List<Long> above = new ArrayList<>();
      for (long candidate : level) {
        ItemKind kind = listed.get(candidate);
        if (kind != null) {
          best = new Found(kind, distance).nearer(best);
        } else if (!shut.contains(candidate)) {
          classes.above(candidate).filter(seen::add).forEach(above::add);
        }
      }
      if (best.kind() != ItemKind.UNKNOWN) {
        return best;
      }
      level = above;
    }
    return Found.NOTHING;
  }
}
