package org.lagebild.serve;

import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.rw.RowSetWriterJSON;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.lagebild.store.Store;

/**
 * Asks a store what the page asks first, so that whoever opens it as the first one finds what is
 * needed in memory and the code that reads it compiled. In a large store that takes a second.
 */
final class WarmUp {
  private static final int ROUNDS = 3;
  private static final Query DAYS =
      QueryFactory.create(
          """
          PREFIX schema: <https://schema.org/>
          SELECT ?published (COUNT(?article) AS ?articles)
          WHERE { GRAPH ?article { ?article schema:datePublished ?published } }
          GROUP BY ?published
          ORDER BY DESC(?published)
          LIMIT 30
          """);

  /** Nobody waits longer for a server that is about to be quick. */
  private static final long MOST_SECONDS = 2;

  private WarmUp() {}

  static void of(Store store) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    boolean quick = true;
    for (int round = 0; round < ROUNDS && quick; round++) {
      quick = store.read(WarmUp::ask) && System.nanoTime() < end;
    }
  }

  /** Whether the whole answer came in time. */
  private static boolean ask(DatasetGraph data) {
    try (QueryExec days =
        QueryExec.dataset(data).query(DAYS).timeout(MOST_SECONDS, TimeUnit.SECONDS).build()) {
      RowSetWriterJSON.factory
          .create(ResultSetLang.RS_JSON)
          .write(OutputStream.nullOutputStream(), days.select(), ARQ.getContext());
      return true;
    } catch (QueryCancelledException e) {
      return false;
    }
  }
}
