package org.lagebild.annotate.names;

import org.lagebild.annotate.table.HashTable;
import org.lagebild.annotate.table.Piece;

/** Adds up the weights of features. */
final class Weights {
  private final HashTable features;
  private final float[] weights;

  Weights(NameModel model) {
    this.features = model.features();
    this.weights = model.weights();
  }

  /** Adds the weights of the feature with this name, if there is one. */
  void add(Piece name, double[] sum) {
    int begin = features.get(name.hash());
    if (begin != HashTable.ABSENT) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += weights[begin + i];
      }
    }
  }

  static void add(double[] weights, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weights[i];
    }
  }
}
