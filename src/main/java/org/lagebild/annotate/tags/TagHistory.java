package org.lagebild.annotate.tags;

import java.util.List;
import org.lagebild.annotate.table.Piece;

/**
 * What the two tags before say of a tag. There are few enough of them to know all in advance, and
 * their exponentials, which turn the normalisation of a place's scores into a sum of products.
 */
final class TagHistory {
  private final int tags;
  private final double[][] weights;
  private final double[][] exponentials;

  TagHistory(List<String> tags, String outside, Weights weights) {
    this.tags = tags.size();
    int pairs = (this.tags + 1) * (this.tags + 1);
    this.weights = new double[pairs][this.tags];
    this.exponentials = new double[pairs][this.tags];
    for (int i = 0; i < pairs; i++) {
      String second = name(i / (this.tags + 1), tags, outside);
      String previous = name(i % (this.tags + 1), tags, outside);
      weights.add(Feature.TWO_TAGS, Piece.of(second + "!" + previous), this.weights[i]);
      weights.add(Feature.PREVIOUS_TAG, Piece.of(previous), this.weights[i]);
      for (int tag = 0; tag < this.tags; tag++) {
        exponentials[i][tag] = Math.exp(this.weights[i][tag]);
      }
    }
  }

  private static String name(int tag, List<String> tags, String outside) {
    return tag < tags.size() ? tags.get(tag) : outside;
  }

  /** The tag that stands before the first word. */
  int outside() {
    return tags;
  }

  /** The logarithms of all tags' probabilities, but for the context's own scores. */
  double[] weights(int second, int previous) {
    return weights[second * (tags + 1) + previous];
  }

  /**
   * The logarithm of the sum over all tags.
   *
   * @param context the exponentials of the context's scores
   */
  double normaliser(int second, int previous, double[] context) {
    double[] row = exponentials[second * (tags + 1) + previous];
    double sum = 0;
    for (int i = 0; i < tags; i++) {
      sum += row[i] * context[i];
    }
    return Math.log(sum);
  }
}
