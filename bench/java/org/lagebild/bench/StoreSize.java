package org.lagebild.bench;

import java.nio.file.Path;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.lagebild.store.Store;

/**
 * How large a store is.
 *
 * @param quads all of them, what the store keeps for itself included
 * @param bytes as the files' lengths tell
 */
record StoreSize(long quads, long bytes) {
  static StoreSize of(Path folder) {
    try (Store store = Store.open(folder)) {
      return new StoreSize(store.read(StoreSize::quads), Scratch.bytes(folder));
    }
  }

  private static long quads(DatasetGraph data) {
    return Iter.count(data.find());
  }
}
