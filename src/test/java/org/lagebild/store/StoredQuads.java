package org.lagebild.store;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.lagebild.vocab.LB;

/** What is in a store, to be compared with another that was made in another way. */
public final class StoredQuads {
  private StoredQuads() {}

  /**
   * All quads in order, with what the store keeps beside the graphs; but for the counting of
   * changes, which tells the way, and the digests, which only a build gives.
   */
  public static List<String> of(Path folder) {
    try (Store store = Store.open(folder)) {
      return store.read(
          data ->
              Iter.asStream(data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
                  .map(NodeFmtLib::str)
                  .filter(quad -> !quad.contains("<urn:x-lagebild:changed>"))
                  .filter(quad -> !quad.contains(LB.digest.getURI()))
                  .sorted()
                  .toList());
    }
  }
}
