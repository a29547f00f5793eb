package org.lagebild.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.lagebild.pipeline.PortionOutput.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/**
 * The job: reads articles on many machines, and writes into a new folder the N-Quads of which
 * {@code lagebild load} makes the store that {@code lagebild build} would have made of the same
 * input. What is written depends on the input and the options alone.
 */
public final class BuildJob {
  private static final Logger LOG = LoggerFactory.getLogger(BuildJob.class);

  /** Into more parts neither ids nor entities need be sorted. */
  private static final int MOST_PARTITIONS = 400;

  private final JavaSparkContext spark;
  private final JobOptions options;
  private final HadoopSettings hadoop;

  private BuildJob(JavaSparkContext spark, JobOptions options) {
    this.spark = spark;
    this.options = options;
    this.hadoop = new HadoopSettings(spark.hadoopConfiguration());
  }

  /**
   * Runs the job on the cluster for which spark-submit has called it.
   *
   * @throws IOException if the input cannot be found, or the folder is there already
   * @throws CommandLine.ParameterException if the arguments cannot be understood
   */
  public static void main(String[] arguments) throws IOException {
    JobOptions options = CommandLine.populateCommand(new JobOptions(), arguments);
    SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "lagebild");
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      new BuildJob(spark, options).run();
    }
  }

  private void run() throws IOException {
    OutputFolder out = new OutputFolder(options.out(), hadoop.configuration());
    List<Split> splits =
        SplitPlan.of(options.inputs(), options.splitBytes(), hadoop.configuration());
    if (splits.isEmpty()) {
      throw new IOException("there are no files in " + String.join(", ", options.inputs()));
    }
    Counters counters = Counters.in(spark.sc());
    writePortions(LineNumbers.in(splits, spark, hadoop), counters, out);
    int partitions = Math.min(splits.size(), MOST_PARTITIONS);
    if (out.has(Kind.CLAIMS)) {
      JavaRDD<String> claims = spark.textFile(out.of(Kind.CLAIMS));
      out.writeEntities(Entities.of(claims, options.settings().base(), partitions));
    }
    out.finish(out.has(Kind.OUTCOMES) ? Summary.of(spark.textFile(out.of(Kind.OUTCOMES))) : "");
    LOG.info(
        "{} articles, {} refused, {} skipped; they are in {}",
        counters.stored().value(),
        counters.refused().value(),
        counters.skipped().value(),
        options.out());
  }

  private void writePortions(List<Split> splits, Counters counters, OutputFolder out) {
    JavaRDD<Split> each = spark.parallelize(splits, splits.size());
    int partitions = Math.min(splits.size(), MOST_PARTITIONS);
    JavaPairRDD<Integer, Duplicates.Taken> taken =
        Duplicates.of(each, options.settings(), hadoop, partitions)
            .partitionBy(new ByNumber(splits.size()));
    PortionTask task = new PortionTask(options.settings(), hadoop, options.index(), counters);
    out.writePortions(JavaPairRDD.fromJavaRDD(each.zipPartitions(taken, task)));
  }
}
