package org.lagebild.annotate.tags;

import java.util.Arrays;

/**
 * The best path through the tags of one sentence (Viterbi 1967), where a tag depends on the two
 * before it. A state is a pair of tags.
 */
final class Lattice {
  private final TagHistory history;
  private final int width;
  private final int[][] origins;
  private double[] scores;

  Lattice(TagHistory history, int length) {
    this.history = history;
    this.width = history.outside() + 1;
    this.origins = new int[length][width * width];
    this.scores = none();
    scores[width * width - 1] = 0;
  }

  private double[] none() {
    double[] scores = new double[width * width];
    Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    return scores;
  }

  /**
   * Goes on by a place.
   *
   * @param context the scores of all tags there
   * @param possible the tags that may stand there: a bit for each
   */
  void advance(int index, double[] context, int possible) {
    double[] next = none();
    double highest = Arrays.stream(context).max().orElse(0);
    double[] exponentials = new double[context.length];
    for (int i = 0; i < context.length; i++) {
      exponentials[i] = Math.exp(context[i] - highest);
    }
    for (int state = 0; state < scores.length; state++) {
      if (scores[state] > Double.NEGATIVE_INFINITY) {
        double base = scores[state] - highest;
        base -= history.normaliser(state / width, state % width, exponentials);
        extend(index, state, base, context, possible, next);
      }
    }
    scores = next;
  }

  private void extend(
      int index, int state, double base, double[] context, int possible, double[] next) {
    double[] weights = history.weights(state / width, state % width);
    int previous = state % width;
    for (int rest = possible; rest != 0; rest &= rest - 1) {
      int tag = Integer.numberOfTrailingZeros(rest);
      double score = base + context[tag] + weights[tag];
      int to = previous * width + tag;
      if (score > next[to]) {
        next[to] = score;
        origins[index][to] = state;
      }
    }
  }

  /** The numbers of the tags of the best path. */
  int[] best() {
    int state = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[state]) {
        state = i;
      }
    }
    int[] path = new int[origins.length];
    for (int i = path.length - 1; i >= 0; i--) {
      path[i] = state % width;
      state = origins[i][state];
    }
    return path;
  }
}
