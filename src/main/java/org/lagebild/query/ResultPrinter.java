package org.lagebild.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** Writes answers of the four query forms to a stream, which stays open. */
final class ResultPrinter {
  private final ResultFormat format;
  private final OutputStream out;
  private final PrintWriter text;

  ResultPrinter(ResultFormat format, OutputStream out) {
    this.format = format;
    this.out = out;
    this.text = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  void rows(RowSet rows) {
    List<Var> columns = rows.getResultVars();
    switch (format) {
      case TEXT -> Table.aligned(heads(columns), cells(columns, rows), text);
      case MARKDOWN -> Table.markdown(heads(columns), cells(columns, rows), text);
      default -> standard().write(out, rows, Context.create());
    }
    flush();
  }

  void answer(boolean answer) {
    switch (format) {
      case TEXT, MARKDOWN -> text.print(answer + "\n");
      default -> standard().write(out, answer, Context.create());
    }
    flush();
  }

  void graph(Graph graph) {
    TurtleWriter writer = new TurtleWriter(text);
    writer.prefixes();
    List<Triple> triples = graph.stream().sorted(StatementOrder.TRIPLES).toList();
    writer.triples(triples.iterator(), "");
    flush();
  }

  private RowSetWriter standard() {
    Lang lang =
        switch (format) {
          case CSV -> ResultSetLang.RS_CSV;
          case TSV -> ResultSetLang.RS_TSV;
          case JSON -> ResultSetLang.RS_JSON;
          case XML -> ResultSetLang.RS_XML;
          default -> throw new IllegalStateException(format.toString());
        };
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }

  private static List<String> heads(List<Var> columns) {
    return columns.stream().map(Var::getVarName).toList();
  }

  private static Iterator<List<String>> cells(List<Var> columns, RowSet rows) {
    return Iter.map(rows, row -> columns.stream().map(v -> Cells.text(row.get(v))).toList());
  }

  private void flush() {
    text.flush();
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
