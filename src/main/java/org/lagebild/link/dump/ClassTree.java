package org.lagebild.link.dump;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Which class is a subclass of which (P279); some eight bytes for each statement. */
public final class ClassTree {
  /** No class is a subclass of another. */
  public static final ClassTree EMPTY = new Builder().build();

  private static final int LOW = 32;
  private static final long MASK = (1L << LOW) - 1;

  /** A class in the upper half and the class above it in the lower, ascending. */
  private final long[] edges;

  private ClassTree(long[] edges) {
    this.edges = edges;
  }

  /** Gathers statements. */
  public static final class Builder {
    private long[] edges = new long[1024];
    private int size;

    /** Notes that the first class is a subclass of the second. */
    public void add(long type, long above) {
      if (size == edges.length) {
        edges = Arrays.copyOf(edges, size + size / 2);
      }
      edges[size++] = type << LOW | above;
    }

    /** The tree of what was noted. */
    public ClassTree build() {
      long[] sorted = Arrays.copyOf(edges, size);
      Arrays.sort(sorted);
      return new ClassTree(sorted);
    }
  }

  /** The classes of which a class is directly a subclass. */
  public Stream<Long> above(long type) {
    int from = Arrays.binarySearch(edges, type << LOW);
    int begin = from < 0 ? -from - 1 : from;
    return LongStream.range(begin, edges.length)
        .takeWhile(i -> edges[(int) i] >>> LOW == type)
        .mapToObj(i -> edges[(int) i] & MASK);
  }

  /** Those of the wanted classes that are somewhere above a class, or are the class. */
  public Set<Long> among(Set<Long> wanted, long type) {
    Set<Long> seen = new HashSet<>(Set.of(type));
    Deque<Long> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      above(open.remove()).filter(seen::add).forEach(open::add);
    }
    seen.retainAll(wanted);
    return seen;
  }
}
