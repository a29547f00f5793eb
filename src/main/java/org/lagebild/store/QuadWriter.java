package org.lagebild.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Adds the triples of many named graphs to TDB2 at once. Each term is looked up once, and each
 * index is filled in its own order, one after the other, so that what is near in the index is
 * written together; quad by quad, all six are gone through for each. Works inside a write
 * transaction, at whose end what was added is there as if it had been added by {@link
 * DatasetGraph#add}.
 */
final class QuadWriter {
  private final NodeTupleTable table;
  private final Map<Node, NodeId> ids = new HashMap<>();
  private final List<Tuple<NodeId>> tuples = new ArrayList<>();

  QuadWriter(DatasetGraph dataset) {
    table = TDBInternal.requireStorage(dataset).getQuadTable().getNodeTupleTable();
  }

  void add(Node graph, Triple triple) {
    tuples.add(
        TupleFactory.tuple(
            id(graph), id(triple.getSubject()), id(triple.getPredicate()), id(triple.getObject())));
  }

  private NodeId id(Node node) {
    NodeTable nodes = table.getNodeTable();
    return ids.computeIfAbsent(node, nodes::getAllocateNodeId);
  }

  /** Writes what was added; until then none of it can be found. */
  void write() {
    for (TupleIndex index : table.getTupleTable().getIndexes()) {
      tuples.sort(inOrderOf(index.getMapping()));
      index.addAll(tuples);
    }
    tuples.clear();
  }

  private static Comparator<Tuple<NodeId>> inOrderOf(TupleMap order) {
    int[] slots = new int[order.length()];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = order.getSlotIdx(i);
    }
    return (one, other) -> {
      for (int slot : slots) {
        int compared = one.get(slot).compareTo(other.get(slot));
        if (compared != 0) {
          return compared;
        }
      }
      return 0;
    };
  }
}
