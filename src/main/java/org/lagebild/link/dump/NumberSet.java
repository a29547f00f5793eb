package org.lagebild.link.dump;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Numbers of items, a bit each where they lie close together. */
public final class NumberSet {
  private static final int PAGE = 1 << 16;

  private final Map<Long, BitSet> pages = new HashMap<>();

  /** Whether the number was not there yet. */
  public boolean add(long number) {
    BitSet page = pages.computeIfAbsent(number / PAGE, p -> new BitSet());
    int bit = (int) (number % PAGE);
    boolean isNew = !page.get(bit);
    page.set(bit);
    return isNew;
  }

  /** Whether the number is there. */
  public boolean contains(long number) {
    BitSet page = pages.get(number / PAGE);
    return page != null && page.get((int) (number % PAGE));
  }
}
