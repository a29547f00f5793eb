package org.lagebild.ingest.archive;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a WARC has beside pages. */
public final class WarcSummary {
  private static final int MOST_KINDS = 40;

  private final SortedMap<String, Integer> others = new TreeMap<>();
  private int damaged;

  WarcSummary() {}

  void other(String kind) {
    String counted =
        others.containsKey(kind) || others.size() < MOST_KINDS ? kind : "of rare kinds";
    others.merge(counted, 1, Integer::sum);
  }

  void damaged() {
    damaged++;
  }

  /** How many records of each other kind were passed over, by the kinds' names. */
  public SortedMap<String, Integer> others() {
    return Collections.unmodifiableSortedMap(others);
  }

  /** How many records could not be read. */
  public int damagedRecords() {
    return damaged;
  }
}
