package org.lagebild.annotate.table;

import java.io.IOException;

/** A model that can be written as arrays. */
public interface FlatModel {
  /** Writes all; whoever reads it takes the same in the same order. */
  void write(FlatWriter out) throws IOException;
}
