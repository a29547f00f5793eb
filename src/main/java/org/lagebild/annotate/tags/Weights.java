package org.lagebild.annotate.tags;

import org.lagebild.annotate.table.HashTable;
import org.lagebild.annotate.table.Piece;

/** Adds up the weights of features. */
final class Weights {
  static final Piece YES = Piece.of("1");

  private final HashTable features;
  private final double[] weights;

  Weights(TaggerModel model) {
    this.features = model.features();
    this.weights = model.weights();
  }

  /** Adds what the feature says of each tag with this value, if anything. */
  void add(Feature feature, Piece value, double[] sum) {
    int begin = features.get(feature.name(value));
    if (begin != HashTable.ABSENT) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += weights[begin + i];
      }
    }
  }

  void addIf(boolean condition, Feature feature, double[] sum) {
    if (condition) {
      add(feature, YES, sum);
    }
  }

  static void add(double[] weights, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weights[i];
    }
  }
}
