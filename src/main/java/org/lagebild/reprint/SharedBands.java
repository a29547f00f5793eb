package org.lagebild.reprint;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Which keys more than one of many articles have. An article that shares none is like no other, so
 * that of a large corpus only the others need be compared. Takes 128 bytes for each article.
 */
public final class SharedBands {
  private long[] bands = new long[1 << 10];
  private int size;
  private boolean sorted;

  /** Takes note of an article. */
  public void add(Edition edition) {
    for (long band : edition.bands()) {
      if (size == bands.length) {
        bands = Arrays.copyOf(bands, size + (size >> 1));
      }
      bands[size++] = band;
    }
    sorted = false;
  }

  /** Whether an article that was noted may be like another one. */
  public boolean areIn(Edition edition) {
    if (!sorted) {
      Arrays.sort(bands, 0, size);
      sorted = true;
    }
    return LongStream.of(edition.bands()).anyMatch(this::isShared);
  }

  private boolean isShared(long band) {
    int at = Arrays.binarySearch(bands, 0, size, band);
    return at > 0 && bands[at - 1] == band || at >= 0 && at + 1 < size && bands[at + 1] == band;
  }
}
