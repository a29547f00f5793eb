package org.lagebild.spark;

import java.util.TreeSet;
import org.apache.hadoop.io.Text;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.lagebild.pipeline.EntityLines;
import scala.Tuple2;

/** The graph of the entities: what all portions say of each, put together. */
final class Entities {
  private Entities() {}

  /**
   * Describes each entity once.
   *
   * @param claims an entity's IRI, a tab, and a triple, in any order, also several times
   * @param partitions into how many parts they are sorted
   */
  static JavaPairRDD<Text, Text> of(JavaRDD<String> claims, String base, int partitions) {
    return claims
        .mapToPair(Entities::parted)
        .aggregateByKey(new TreeSet<String>(), partitions, Entities::with, Entities::union)
        .sortByKey(true, partitions)
        .flatMapToPair(
            said ->
                EntityLines.describe(said._1(), said._2(), base).stream()
                    .map(line -> new Tuple2<>(OutputFolder.entities(), new Text(line)))
                    .iterator());
  }

  private static Tuple2<String, String> parted(String line) {
    int tab = line.indexOf('\t');
    return new Tuple2<>(line.substring(0, tab), line.substring(tab + 1));
  }

  private static TreeSet<String> with(TreeSet<String> said, String triple) {
    said.add(triple);
    return said;
  }

  private static TreeSet<String> union(TreeSet<String> said, TreeSet<String> more) {
    said.addAll(more);
    return said;
  }
}
