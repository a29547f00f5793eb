package org.lagebild.spark;

import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.lib.MultipleTextOutputFormat;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines into the files that their keys name, under Hadoop's commit protocol: what a task
 * writes is there as a whole or not at all, however often it is tried. In a key an asterisk stands
 * for the number of the partition, as in {@code graphs/*.nq}.
 */
public final class NamedText extends MultipleTextOutputFormat<Text, Text> {
  @Override
  protected String generateFileNameForKeyValue(Text key, Text line, String part) {
    return key.toString().replace("*", part);
  }

  /** The key is no part of the line. */
  @Override
  protected @Nullable Text generateActualKey(Text key, Text line) {
    return null;
  }
}
