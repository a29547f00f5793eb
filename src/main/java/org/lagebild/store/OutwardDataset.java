package org.lagebild.store;

import java.util.Collection;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.StoragePrefixesTDB;
import org.apache.jena.tdb2.store.StorageTDB;
import org.apache.jena.tdb2.store.TripleTable;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexWrapper;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The same named graphs in the same transactions, with nothing in the default graph: whatever a
 * query calls that graph and however it walks there, what the store keeps for itself is not in the
 * dataset that it asks. TDB2 answers it by its own means, as fast as the store itself.
 */
final class OutwardDataset {
  private OutwardDataset() {}

  /** Takes a dataset of TDB2, and its context as it is now. */
  static DatasetGraph of(DatasetGraph dataset) {
    DatasetGraphSwitchable container = TDBInternal.getDatabaseContainer(dataset);
    DatasetGraphTDB all = TDBInternal.getDatasetGraphTDB(dataset);
    StorageTDB named =
        new StorageTDB(all.getTxnSystem(), nothing(all.getTripleTable()), all.getQuadTable());
    DatasetGraphTDB outward =
        new DatasetGraphTDB(
            all.getLocation(),
            all.getStoreParams(),
            all.getReorderTransform(),
            named,
            (StoragePrefixesTDB) all.getStoragePrefixes(),
            all.getTxnSystem());
    outward.getContext().putAll(dataset.getContext());
    return new DatasetGraphSwitchable(
        container.getContainerPath(), container.getLocation(), outward);
  }

  private static TripleTable nothing(TripleTable triples) {
    NodeTable nodes = triples.getNodeTupleTable().getNodeTable();
    TupleIndex[] indexes = triples.getNodeTupleTable().getTupleTable().getIndexes();
    TupleIndex[] empty = new TupleIndex[indexes.length];
    for (int i = 0; i < indexes.length; i++) {
      empty[i] = new Nothing(indexes[i]);
    }
    return new TripleTable(empty, nodes);
  }

  /** An index of the same order that finds nothing and takes nothing. */
  private static final class Nothing extends TupleIndexWrapper {
    Nothing(TupleIndex index) {
      super(index);
    }

    @Override
    public Iterator<Tuple<NodeId>> find(Tuple<NodeId> pattern) {
      return Iter.nullIterator();
    }

    @Override
    public Iterator<Tuple<NodeId>> all() {
      return Iter.nullIterator();
    }

    @Override
    public long size() {
      return 0;
    }

    @Override
    public boolean isEmpty() {
      return true;
    }

    @Override
    public void add(Tuple<NodeId> tuple) {
      throw refusal();
    }

    @Override
    public void addAll(Collection<Tuple<NodeId>> tuples) {
      throw refusal();
    }

    @Override
    public void delete(Tuple<NodeId> tuple) {
      throw refusal();
    }

    @Override
    public void deleteAll(Collection<Tuple<NodeId>> tuples) {
      throw refusal();
    }

    @Override
    public void clear() {
      throw refusal();
    }

    private static UnsupportedOperationException refusal() {
      return new UnsupportedOperationException("the default graph takes no change");
    }
  }
}
