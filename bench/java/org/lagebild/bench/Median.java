package org.lagebild.bench;

import java.util.Arrays;

/** The value that as many are above as below. */
final class Median {
  private Median() {}

  /**
   * Of an even number of values, the mean of the two in the middle.
   *
   * @throws IllegalArgumentException if there are no values
   */
  static double of(double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no values");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
