package org.lagebild.extract.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What two tellings of one fact say together. */
final class Tellings {
  private Tellings() {}

  /** Whether both say something, and not the same. */
  static boolean differ(@Nullable Object a, @Nullable Object b) {
    return a != null && b != null && !a.equals(b);
  }

  /** What the first says or else the second; null if neither says anything. */
  static <T> @Nullable T either(@Nullable T a, @Nullable T b) {
    return a != null ? a : b;
  }

  /** What either says, each once, in the order of the first and then the second. */
  static <T> List<T> union(List<T> a, List<T> b) {
    Set<T> union = new LinkedHashSet<>(a);
    union.addAll(b);
    return List.copyOf(union);
  }
}
