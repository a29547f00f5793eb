package org.lagebild.link;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import.
 *
 * @param entities how many entities the dump holds
 * @param items how many items of which kind are in the index
 * @param damaged how many lines were no entities and were left out
 * @param shown the first of those lines with their numbers, and what is wrong with them
 * @param cutOff why the dump could not be read to its end, null if it could; the index holds what
 *     came before
 * @param bytes how many bytes the index has
 */
public record ImportReport(
    long entities,
    Map<String, Integer> items,
    long damaged,
    List<String> shown,
    @Nullable String cutOff,
    long bytes) {
  /** How many items are in the index. */
  public long size() {
    return items.values().stream().mapToLong(Integer::longValue).sum();
  }
}
