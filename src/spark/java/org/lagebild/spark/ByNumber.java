package org.lagebild.spark;

import org.apache.spark.Partitioner;

/** A partition for each split, by its number. */
final class ByNumber extends Partitioner {
  private static final long serialVersionUID = 1L;

  private final int splits;

  ByNumber(int splits) {
    this.splits = splits;
  }

  @Override
  public int numPartitions() {
    return splits;
  }

  @Override
  public int getPartition(Object number) {
    return (Integer) number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ByNumber that && that.splits == splits;
  }

  @Override
  public int hashCode() {
    return splits;
  }
}
