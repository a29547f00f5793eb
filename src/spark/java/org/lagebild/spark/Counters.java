package org.lagebild.spark;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import org.lagebild.pipeline.BuildReport;

/** How many articles there were so far, as Spark's own page shows it. */
record Counters(LongAccumulator stored, LongAccumulator refused, LongAccumulator skipped)
    implements Serializable {
  static Counters in(SparkContext spark) {
    return new Counters(
        spark.longAccumulator("articles"),
        spark.longAccumulator("refused"),
        spark.longAccumulator("skipped"));
  }

  void add(BuildReport report) {
    stored.add(report.articles());
    refused.add(report.refused());
    skipped.add(report.skipped());
  }
}
