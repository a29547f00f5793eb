package org.lagebild.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.thrift.RiotThriftException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.lagebild.store.StoreException.Reason;

/**
 * TDB2 in a folder, opened by this process alone, with its transactions; what fails in them is told
 * in the store's words.
 */
final class Connection implements AutoCloseable {
  /** TDB2 shares one connection per folder within a process, so that two would close each other. */
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  /** What is in the default graph is no matter of queries, whatever they call it. */
  private static final Predicate<Tuple<NodeId>> OF_NAMED_GRAPHS = tuple -> tuple.len() == 4;

  private final Path path;
  private final DatasetGraph dataset;
  private final DatasetGraph outward;

  private Connection(Path path, DatasetGraph dataset) {
    this.path = path;
    this.dataset = dataset;
    this.outward = OutwardDataset.of(dataset);
  }

  /**
   * Opens a folder, which is made if it is not there.
   *
   * @throws StoreException if it is open already, here or elsewhere, or cannot be opened
   */
  static Connection to(StoreFolder folder) {
    Path real = real(folder);
    folder.requireLockable();
    if (!OPEN.add(real)) {
      throw folder.failure(Reason.LOCKED, "the store is open already in this process", null);
    }
    try {
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(real.toString()));
      dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
      dataset.getContext().set(SystemTDB.symTupleFilter, OF_NAMED_GRAPHS);
      return new Connection(real, dataset);
    } catch (JenaException | RuntimeIOException e) {
      OPEN.remove(real);
      throw isLock(e)
          ? folder.locked(e)
          : folder.failure(
              Reason.BROKEN, "cannot be opened (" + e.getMessage() + "); build it anew", e);
    }
  }

  /** TDB2 has no exception of its own for a lock that is taken. */
  private static boolean isLock(RuntimeException e) {
    return e instanceof DBOpEnvException && e.getMessage().startsWith("Failed to get a lock");
  }

  private static Path real(StoreFolder folder) {
    try {
      return folder.path().toRealPath();
    } catch (IOException e) {
      throw folder.failure(Reason.NOT_WRITABLE, "the folder cannot be read", e);
    }
  }

  /** The folder, without links and relative steps. */
  Path path() {
    return path;
  }

  DatasetGraph dataset() {
    return dataset;
  }

  /** The same without what the store keeps for itself. */
  DatasetGraph outward() {
    return outward;
  }

  StoreFolder folder() {
    return new StoreFolder(path);
  }

  /**
   * Reads in one read transaction, or in that of the caller.
   *
   * @throws StoreException if the files are damaged
   */
  <R> R read(Function<DatasetGraph, R> reader) {
    try {
      return Txn.calculateRead(dataset, () -> reader.apply(dataset));
    } catch (TDBException | DBOpEnvException | RiotThriftException e) {
      String what = "cannot be read (" + e.getMessage() + "); build it anew";
      throw folder().failure(Reason.BROKEN, what, e);
    } catch (InternalError e) {
      throw fault(e);
    }
  }

  /**
   * Writes in one write transaction, or in that of the caller.
   *
   * @throws StoreException if nothing can be written; all is then as it was before
   */
  void write(Runnable change) {
    try {
      Txn.executeWrite(dataset, change);
    } catch (TDBException | DBOpEnvException | RiotThriftException | RuntimeIOException e) {
      String what = "cannot be written (" + e.getMessage() + "); nothing was changed";
      throw folder().failure(Reason.BROKEN, what, e);
    } catch (InternalError e) {
      throw fault(e);
    }
  }

  /** What the virtual machine throws when mapped memory has no disk behind it any more. */
  private StoreException fault(InternalError e) {
    String what = "the disk is full or fails; free some or check it, then run this again";
    return folder().failure(Reason.FULL, what, e);
  }

  /** Lets go of the folder; transactions must have ended. */
  @Override
  public void close() {
    if (OPEN.remove(path)) {
      TDBInternal.expel(dataset);
    }
  }
}
