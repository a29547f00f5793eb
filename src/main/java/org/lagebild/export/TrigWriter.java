package org.lagebild.export;

import java.io.PrintWriter;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.PeekIterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.lagebild.query.TurtleWriter;

/** Writes sorted quads as Turtle or TriG. */
final class TrigWriter {
  private TrigWriter() {}

  static void turtle(Iterator<Quad> sorted, PrintWriter out) {
    TurtleWriter writer = new TurtleWriter(out);
    writer.prefixes();
    writer.triples(Iter.map(sorted, Quad::asTriple), "");
  }

  static void trig(Iterator<Quad> sorted, PrintWriter out) {
    TurtleWriter writer = new TurtleWriter(out);
    writer.prefixes();
    PeekIterator<Quad> quads = PeekIterator.create(sorted);
    while (quads.hasNext()) {
      Node graph = quads.peek().getGraph();
      out.print("\n" + writer.term(graph) + " {\n");
      writer.triples(new OneGraph(quads, graph), "  ");
      out.print("}\n");
    }
  }

  /** The triples up to the next graph. */
  private record OneGraph(PeekIterator<Quad> quads, Node graph) implements Iterator<Triple> {
    @Override
    public boolean hasNext() {
      return quads.hasNext() && quads.peek().getGraph().equals(graph);
    }

    @Override
    public Triple next() {
      return quads.next().asTriple();
    }
  }
}
