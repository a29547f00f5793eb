package org.lagebild.query;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** Writes rows that no query made in the formats of query results. */
public final class RowPrinter {
  private RowPrinter() {}

  /**
   * Writes rows as UTF-8 and leaves the stream open.
   *
   * @param columns their names, each a name of a SPARQL variable
   * @param rows cells in the order of the columns; an empty one has no value
   */
  public static void print(
      List<String> columns, Iterator<List<String>> rows, ResultFormat format, OutputStream out) {
    List<Var> variables = Var.varList(columns);
    RowSet set = RowSetStream.create(variables, Iter.map(rows, row -> binding(variables, row)));
    new ResultPrinter(format, out).rows(set);
  }

  private static Binding binding(List<Var> variables, List<String> cells) {
    BindingBuilder binding = BindingFactory.builder();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        binding.add(variables.get(i), NodeFactory.createLiteralString(cells.get(i)));
      }
    }
    return binding.build();
  }
}
