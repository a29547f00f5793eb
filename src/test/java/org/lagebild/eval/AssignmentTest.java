package org.lagebild.eval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  @Test
  void givesUpTheBestPairWhereTheSumIsGreater() {
    assertArrayEquals(new int[] {1, 0}, Assignment.best(new double[][] {{0.9, 0.8}, {0.8, 0.1}}));
  }

  @Test
  void leavesRowsWithoutColumnWhereThereAreTooFew() {
    assertArrayEquals(new int[] {-1, 0}, Assignment.best(new double[][] {{0.2}, {0.7}}));
  }

  @Test
  void leavesColumnsFreeWhereThereAreTooMany() {
    assertArrayEquals(new int[] {2}, Assignment.best(new double[][] {{0.2, 0.3, 0.4}}));
  }

  @Test
  void nothingIsAssignedToNothing() {
    assertArrayEquals(new int[0], Assignment.best(new double[0][0]));
    assertArrayEquals(new int[] {-1}, Assignment.best(new double[1][0]));
  }

  @Test
  void reachesTheGreatestSumThatTryingAllFinds() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      double[][] value = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
      for (double[] row : value) {
        for (int j = 0; j < row.length; j++) {
          row[j] = random.nextInt(5) / 4.0;
        }
      }
      assertEquals(greatest(value, 0, 0), sum(value, Assignment.best(value)), 1e-9);
    }
  }

  private static double sum(double[][] value, int[] columns) {
    double sum = 0;
    for (int i = 0; i < columns.length; i++) {
      sum += columns[i] < 0 ? 0 : value[i][columns[i]];
    }
    return sum;
  }

  /** Tries every column for the row, and none. */
  private static double greatest(double[][] value, int row, int taken) {
    if (row == value.length) {
      return 0;
    }
    double greatest = greatest(value, row + 1, taken);
    for (int j = 0; j < value[row].length; j++) {
      if ((taken & 1 << j) == 0) {
        greatest = Math.max(greatest, value[row][j] + greatest(value, row + 1, taken | 1 << j));
      }
    }
    return greatest;
  }
}
