package org.lagebild.eval;

import java.util.Arrays;

/**
 * The assignment of rows to columns whose values have the greatest sum, by the Hungarian method
 * (Kuhn 1955) with shortest augmenting paths and potentials.
 */
final class Assignment {
  private static final int NONE = -1;
  private static final double TIGHT = 1e-12;

  private final double[][] cost;
  private final double[] ofRow;
  private final double[] ofColumn;
  private final int[] rowOf;

  /** The matrix is filled up to a square with what is worth nothing. */
  private Assignment(double[][] value, int size) {
    cost = new double[size][size];
    for (int i = 0; i < value.length; i++) {
      for (int j = 0; j < value[i].length; j++) {
        cost[i][j] = -value[i][j];
      }
    }
    ofRow = new double[size];
    ofColumn = new double[size];
    rowOf = new int[size];
    Arrays.fill(rowOf, NONE);
  }

  /** For each row its column, or -1 if it has none. All rows are of one length. */
  static int[] best(double[][] value) {
    int columns = value.length == 0 ? 0 : value[0].length;
    Assignment assignment = new Assignment(value, Math.max(value.length, columns));
    for (int row = 0; row < assignment.cost.length; row++) {
      assignment.place(row);
    }
    int[] columnOf = new int[value.length];
    Arrays.fill(columnOf, NONE);
    for (int j = 0; j < columns; j++) {
      if (assignment.rowOf[j] < value.length) {
        columnOf[assignment.rowOf[j]] = j;
      }
    }
    return columnOf;
  }

  /** Finds the row a column along the cheapest chain of rows that give theirs up. */
  private void place(int row) {
    int size = cost.length;
    double[] distance = new double[size];
    int[] before = new int[size];
    boolean[] done = new boolean[size];
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    int last = NONE;
    int current = row;
    double reached = 0;
    while (current != NONE) {
      relax(current, reached, last, distance, before, done);
      last = nearest(distance, done);
      reached = distance[last];
      done[last] = true;
      current = rowOf[last];
    }
    lower(row, reached, distance, done);
    shift(row, last, before);
  }

  private void relax(
      int row, double reached, int from, double[] distance, int[] before, boolean[] done) {
    for (int j = 0; j < cost.length; j++) {
      double d = reached + cost[row][j] - ofRow[row] - ofColumn[j];
      if (!done[j] && d < distance[j] - TIGHT) {
        distance[j] = d;
        before[j] = from;
      }
    }
  }

  private static int nearest(double[] distance, boolean[] done) {
    int nearest = NONE;
    for (int j = 0; j < distance.length; j++) {
      if (!done[j] && (nearest == NONE || distance[j] < distance[nearest])) {
        nearest = j;
      }
    }
    return nearest;
  }

  /** Keeps what was passed on the way tight. */
  private void lower(int row, double reached, double[] distance, boolean[] done) {
    ofRow[row] += reached;
    for (int j = 0; j < cost.length; j++) {
      if (done[j] && rowOf[j] != NONE) {
        ofRow[rowOf[j]] += reached - distance[j];
      }
      if (done[j]) {
        ofColumn[j] -= reached - distance[j];
      }
    }
  }

  private void shift(int row, int last, int[] before) {
    int column = last;
    while (before[column] != NONE) {
      rowOf[column] = rowOf[before[column]];
      column = before[column];
    }
    rowOf[column] = row;
  }
}
