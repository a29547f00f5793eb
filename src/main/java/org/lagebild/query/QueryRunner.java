package org.lagebild.query;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.lagebild.store.Asking;
import org.lagebild.vocab.LB;

/**
 * Runs queries over a dataset whose default graph is the union of its named graphs, within the
 * caller's transaction. Used by one thread at a time, as the dataset is.
 */
public final class QueryRunner {
  private final DatasetGraph data;

  /** Takes the dataset as the store lends it for reading. */
  public QueryRunner(DatasetGraph data) {
    this.data = data;
  }

  /**
   * Writes the answer as UTF-8 and leaves the stream open. Rows and ASK answers are written in the
   * format; what CONSTRUCT and DESCRIBE return is written as Turtle whatever the format.
   *
   * @throws QueryFailure if the query fails while it runs
   */
  public void run(LoadedQuery loaded, ResultFormat format, OutputStream out) {
    Query query = loaded.query();
    try (QueryExec run = Asking.of(data, query).build()) {
      ResultPrinter printer = new ResultPrinter(format, out);
      if (query.isSelectType()) {
        printer.rows(run.select());
      } else if (query.isAskType()) {
        printer.answer(run.ask());
      } else {
        printer.graph(query.isConstructType() ? run.construct() : run.describe());
      }
    } catch (QueryException | HttpException e) {
      if (Asking.isElsewhere(data)) {
        throw e;
      }
      throw new QueryFailure(
          loaded.name() + ": " + Table.oneLine(String.valueOf(e.getMessage())) + remedy(e), e);
    }
  }

  /**
   * Whether the query tells of the newest articles and the store is so large that it has others.
   */
  public boolean looksAtNewestOnly(LoadedQuery loaded) {
    return loaded.asksForNewest() && data.contains(Node.ANY, Node.ANY, LB.recency, Node.ANY);
  }

  private static String remedy(RuntimeException e) {
    return e instanceof HttpException ? "; check the network and the address after SERVICE" : "";
  }

  /** The rows of a SELECT query with some of its variables replaced by terms. */
  List<Row> rows(LoadedQuery loaded, Map<String, Node> given) {
    QueryExecBuilder builder = Asking.of(data, loaded.query());
    given.forEach((name, term) -> builder.substitution(Var.alloc(name), term));
    try (QueryExec run = builder.build()) {
      List<Row> rows = new ArrayList<>();
      RowSet found = run.select();
      found.forEachRemaining(b -> rows.add(new Row(BindingFactory.copy(b))));
      return List.copyOf(rows);
    }
  }

  /** One solution; names without a value read as empty text. */
  record Row(Binding binding) {
    boolean has(String name) {
      return binding.contains(Var.alloc(name));
    }

    /** The IRI, or the characters of the literal. */
    String text(String name) {
      Node value = binding.get(Var.alloc(name));
      return value == null ? "" : Cells.text(value);
    }

    int number(String name) {
      return Integer.parseInt(text(name));
    }

    Node term(String name) {
      return binding.get(Var.alloc(name));
    }
  }
}
