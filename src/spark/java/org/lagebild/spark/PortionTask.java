package org.lagebild.spark;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.hadoop.io.Text;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction2;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import org.lagebild.pipeline.PortionBuild;
import org.lagebild.pipeline.PortionOutput;
import org.lagebild.pipeline.PortionSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scala.Tuple2;

/**
 * What one task does with its split, without what other splits have already.
 *
 * @param index the folder of an imported index; null for the embedded one alone
 */
record PortionTask(
    PortionSettings settings, HadoopSettings hadoop, @Nullable String index, Counters counters)
    implements FlatMapFunction2<
        Iterator<Split>, Iterator<Tuple2<Integer, Duplicates.Taken>>, Tuple2<Text, Text>> {
  private static final Logger LOG = LoggerFactory.getLogger(PortionTask.class);

  @Override
  public Iterator<Tuple2<Text, Text>> call(
      Iterator<Split> splits, Iterator<Tuple2<Integer, Duplicates.Taken>> duplicates) {
    Map<String, String> taken = new HashMap<>();
    duplicates.forEachRemaining(d -> taken.put(d._2().id(), d._2().where()));
    Split split = splits.next();
    PortionLines lines = new PortionLines(out -> run(split, taken, out));
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> lines.close());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return lines.hasNext();
      }

      @Override
      public Tuple2<Text, Text> next() {
        PortionLines.Line line = lines.next();
        return new Tuple2<>(OutputFolder.name(line.kind()), new Text(line.text()));
      }
    };
  }

  private void run(Split split, Map<String, String> taken, PortionOutput out) throws IOException {
    LOG.info("begins with {} of {}, bytes {} on", split.number(), split.path(), split.begin());
    counters.add(
        new SplitReader(hadoop.configuration())
            .read(
                split,
                portion ->
                    new PortionBuild(settings)
                        .run(portion, taken, () -> LoadedStages.get(index), out)));
  }
}
