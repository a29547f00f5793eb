package org.lagebild.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** A one-to-one pairing of two lists; pairs that share nothing are left out. */
record Pairing<G, S>(List<Pair<G, S>> pairs) {

  record Pair<G, S>(G gold, S system, double similarity) {}

  /** A pairing whose similarities have the greatest possible sum. */
  static <G, S> Pairing<G, S> best(
      List<? extends G> gold,
      List<? extends S> system,
      ToDoubleBiFunction<? super G, ? super S> similarity) {
    double[][] matrix = new double[gold.size()][system.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < system.size(); j++) {
        matrix[i][j] = similarity.applyAsDouble(gold.get(i), system.get(j));
      }
    }
    int[] columns = Assignment.best(matrix);
    List<Pair<G, S>> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      int j = columns[i];
      if (j >= 0 && matrix[i][j] > 0) {
        pairs.add(new Pair<>(gold.get(i), system.get(j), matrix[i][j]));
      }
    }
    return new Pairing<>(List.copyOf(pairs));
  }

  double sum() {
    return pairs.stream().mapToDouble(Pair::similarity).sum();
  }
}
