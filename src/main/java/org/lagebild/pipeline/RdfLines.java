package org.lagebild.pipeline;

import java.util.Collection;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;

/** Quads and triples as lines of N-Quads and N-Triples, without the line feed, and back. */
final class RdfLines {
  private static final NodeFormatter FORM = new NodeFormatterNT();

  private RdfLines() {}

  static String of(Quad quad) {
    return quad.isDefaultGraph() ? of(quad.asTriple()) : line(quad.asTriple(), quad.getGraph());
  }

  static String of(Triple triple) {
    return line(triple);
  }

  private static String line(Triple triple, Node... graph) {
    StringWriterI out = new StringWriterI();
    FORM.format(out, triple.getSubject());
    out.print(' ');
    FORM.format(out, triple.getPredicate());
    out.print(' ');
    FORM.format(out, triple.getObject());
    for (Node name : graph) {
      out.print(' ');
      FORM.format(out, name);
    }
    out.print(" .");
    return out.toString();
  }

  /** The triples of lines of N-Triples. */
  static Graph read(Collection<String> lines) {
    return RDFParser.fromString(String.join("\n", lines), Lang.NTRIPLES).toGraph();
  }
}
