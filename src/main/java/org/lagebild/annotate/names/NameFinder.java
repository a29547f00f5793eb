package org.lagebild.annotate.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lagebild.annotate.table.Clusters;
import org.lagebild.annotate.table.Piece;

/**
 * Finds the most probable classes of a sentence's words, as CoreNLP does with the same model: the
 * best path through a chain (Viterbi 1967). May be used by several threads at once, and what they
 * share never changes a result.
 */
public final class NameFinder {
  /** A word takes a kilobyte. */
  private static final int MOST_KEPT = 15_000;

  private final NameModel model;
  private final Weights weights;
  private final Shapes shapes;
  private final WordTraits none;
  private final Map<String, WordTraits> kept = new ConcurrentHashMap<>();
  private final int classes;

  /** A finder that knows no word yet. */
  public NameFinder(NameModel model) {
    this.model = model;
    this.classes = model.classes().size();
    this.weights = new Weights(model);
    this.shapes = new Shapes(model.smallWords());
    this.none = WordTraits.none(weights, classes);
  }

  /** The class of each word of a sentence. */
  public List<String> classes(List<String> sentence) {
    Potentials potentials =
        new Potentials(sentence.stream().map(this::traits).toList(), none, weights);
    int length = sentence.size();
    int[][] origins = new int[length][classes];
    double[] scores = new double[classes]; // before the first word all paths are at the first class
    Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    scores[0] = 0;
    for (int i = 0; i < length; i++) {
      scores = step(potentials, i, scores, origins[i]);
    }
    return path(origins, length == 0 ? 0 : best(scores));
  }

  private double[] step(Potentials potentials, int index, double[] scores, int[] origins) {
    double[] next = new double[classes];
    double[] edge = new double[classes * classes];
    potentials.addNode(index, next);
    potentials.addEdge(index, edge);
    for (int to = 0; to < classes; to++) {
      double best = Double.NEGATIVE_INFINITY;
      for (int from = 0; from < classes; from++) {
        double score = scores[from] + edge[from * classes + to];
        if (score > best) {
          best = score;
          origins[to] = from;
        }
      }
      next[to] += best;
    }
    return next;
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  private List<String> path(int[][] origins, int last) {
    List<String> path = new ArrayList<>();
    int at = last;
    for (int i = origins.length - 1; i >= 0; i--) {
      path.add(model.classes().get(at));
      at = origins[i][at];
    }
    Collections.reverse(path);
    return path;
  }

  private WordTraits traits(String word) {
    WordTraits known = kept.get(word);
    if (known != null) {
      return known;
    }
    int cluster = model.clusters().get(Piece.of(word).hash());
    int number = cluster == Clusters.ABSENT ? model.unknownCluster() : cluster;
    WordTraits traits = WordTraits.of(word, shapes.of(word), number, weights, classes);
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    kept.put(word, traits);
    return traits;
  }
}
