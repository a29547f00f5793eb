package org.lagebild.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.lagebild.pipeline.PortionBuild;
import org.lagebild.pipeline.PortionSettings;
import scala.Tuple2;

/**
 * Which ids come in several splits. As in a build on one machine the first in the order of the
 * input has it. Nothing but ids and places is exchanged between the machines.
 */
final class Duplicates {
  private Duplicates() {}

  /** An id that an earlier split has, and where. */
  record Taken(String id, String where) implements Serializable {}

  /** Where an id was found. */
  private record Found(int split, String where) implements Serializable {}

  /**
   * What later splits must not take, by the number of the split.
   *
   * @param partitions into how many parts the ids are sorted
   */
  static JavaPairRDD<Integer, Taken> of(
      JavaRDD<Split> splits, PortionSettings settings, HadoopSettings hadoop, int partitions) {
    return splits
        .flatMapToPair(split -> ids(split, settings, hadoop).iterator())
        .groupByKey(partitions)
        .flatMapToPair(found -> later(found._1(), found._2()));
  }

  private static List<Tuple2<String, Found>> ids(
      Split split, PortionSettings settings, HadoopSettings hadoop) throws IOException {
    List<Tuple2<String, Found>> ids = new ArrayList<>();
    return new SplitReader(hadoop.configuration())
        .read(
            split,
            portion -> {
              new PortionBuild(settings)
                  .ids(
                      portion,
                      (id, where) -> ids.add(new Tuple2<>(id, new Found(split.number(), where))));
              return ids;
            });
  }

  private static Iterator<Tuple2<Integer, Taken>> later(String id, Iterable<Found> found) {
    Found first = null;
    for (Found each : found) {
      first = first == null || each.split() < first.split() ? each : first;
    }
    List<Tuple2<Integer, Taken>> later = new ArrayList<>();
    for (Found each : found) {
      if (first != null && each.split() != first.split()) {
        later.add(new Tuple2<>(each.split(), new Taken(id, first.where())));
      }
    }
    return later.iterator();
  }
}
