package org.lagebild.export;

import java.io.PrintWriter;
import java.util.Iterator;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;

/** Writes N-Quads, and N-Triples for quads of the default graph, as sorted lines. */
final class LineWriter {
  private static final NodeFormatterNT TERMS = new NodeFormatterNT();

  private LineWriter() {}

  static void write(Iterator<Quad> quads, PrintWriter out) {
    try (SpillingSort<String> sort = SpillingSort.ofLines()) {
      sort.sorted(Iter.map(quads, LineWriter::line)).forEachRemaining(l -> out.print(l + "\n"));
    }
  }

  static String line(Quad quad) {
    StringWriterI line = new StringWriterI();
    term(quad.getSubject(), line);
    term(quad.getPredicate(), line);
    term(quad.getObject(), line);
    if (!quad.isDefaultGraph()) {
      term(quad.getGraph(), line);
    }
    return line + ".";
  }

  private static void term(Node node, StringWriterI line) {
    TERMS.format(line, node);
    line.print(" ");
  }
}
