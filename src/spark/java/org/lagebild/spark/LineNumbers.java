package org.lagebild.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** Finds how many lines come before each split, as articles without an id are called by theirs. */
final class LineNumbers {
  private LineNumbers() {}

  /** The same splits, each with its line. Files of one split are not read for that. */
  static List<Split> in(List<Split> splits, JavaSparkContext spark, HadoopSettings hadoop) {
    Map<String, Long> splitsOf =
        splits.stream().collect(Collectors.groupingBy(Split::path, Collectors.counting()));
    List<Split> shared = splits.stream().filter(s -> splitsOf.get(s.path()) > 1).toList();
    if (shared.isEmpty()) {
      return splits;
    }
    Map<Integer, Integer> lines =
        new HashMap<>(
            spark
                .parallelize(shared, shared.size())
                .mapToPair(
                    split ->
                        new Tuple2<>(
                            split.number(), new SplitReader(hadoop.configuration()).count(split)))
                .collectAsMap());
    return numbered(splits, lines);
  }

  private static List<Split> numbered(List<Split> splits, Map<Integer, Integer> lines) {
    List<Split> numbered = new ArrayList<>();
    String path = "";
    int before = 0;
    for (Split split : splits) {
      before = split.path().equals(path) ? before : 0;
      path = split.path();
      numbered.add(split.after(before));
      before = Math.addExact(before, lines.getOrDefault(split.number(), 0));
    }
    return List.copyOf(numbered);
  }
}
