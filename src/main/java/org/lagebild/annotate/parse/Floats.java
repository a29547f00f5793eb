package org.lagebild.annotate.parse;

/**
 * Loops over float arrays, written so that the compiler makes vector instructions of them: all
 * arrays of a loop are read at the same index, and four at once, since loads and stores take the
 * time. One array for a whole matrix, read at an offset, or eight rows at once are not vectorised
 * by Java 17 and take five times as long.
 */
final class Floats {
  private Floats() {}

  static void add(float[] row, float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += row[i];
    }
  }

  /** Sets the sum to that of the first rows, in their order. */
  static void sum(float[][] rows, int count, float[] sum) {
    System.arraycopy(rows[0], 0, sum, 0, sum.length);
    int row = 1;
    for (; row + 4 <= count; row += 4) {
      addFour(rows[row], rows[row + 1], rows[row + 2], rows[row + 3], sum);
    }
    for (; row < count; row++) {
      add(rows[row], sum);
    }
  }

  private static void addFour(float[] a, float[] b, float[] c, float[] d, float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = sum[i] + a[i] + b[i] + c[i] + d[i];
    }
  }

  static void cube(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] * values[i] * values[i];
    }
  }

  /**
   * Adds a vector's product with a matrix.
   *
   * @param begin where the vector begins, whose size is a multiple of four
   * @param first the first row of the matrix
   */
  static void addProduct(
      float[] vector, int begin, int size, float[][] matrix, int first, float[] sum) {
    for (int k = 0; k < size; k += 4) {
      int row = first + k;
      addFour(
          vector, begin + k, matrix[row], matrix[row + 1], matrix[row + 2], matrix[row + 3], sum);
    }
  }

  private static void addFour(
      float[] vector, int at, float[] a, float[] b, float[] c, float[] d, float[] sum) {
    float first = vector[at];
    float second = vector[at + 1];
    float third = vector[at + 2];
    float fourth = vector[at + 3];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = sum[i] + first * a[i] + second * b[i] + third * c[i] + fourth * d[i];
    }
  }
}
