package org.lagebild.store;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/** How a dataset that a store lends is asked: here, or by the service that holds it. */
public final class Asking {
  private Asking() {}

  /** The query over the union of the named graphs, ready to be run. */
  public static QueryExecBuilder of(DatasetGraph data, Query query) {
    return data instanceof RemoteDataset remote
        ? remote.asking(query)
        : QueryExec.dataset(data).query(query);
  }

  /** Whether the failure of a query over the dataset is one of the store, and not of the query. */
  public static boolean isElsewhere(DatasetGraph data) {
    return data instanceof RemoteDataset;
  }
}
