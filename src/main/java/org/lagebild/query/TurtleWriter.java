package org.lagebild.query;

import java.io.PrintWriter;
import java.util.Iterator;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Writes Turtle in the order in which the triples come, so that sorted triples give the same bytes
 * each time. Holds one triple at a time; the caller flushes.
 */
public final class TurtleWriter {
  private final PrintWriter out;
  private final NodeFormatterTTL terms = new NodeFormatterTTL(null, Prefixes.forOutput());

  /** Writes to the given writer and never closes it. */
  public TurtleWriter(PrintWriter out) {
    this.out = out;
  }

  /** Declares the common prefixes. */
  public void prefixes() {
    Prefixes.common().forEach((p, iri) -> out.print("@prefix " + p + ": <" + iri + "> .\n"));
  }

  /** Writes the triples in blocks of one subject, each line after the indent. */
  public void triples(Iterator<Triple> triples, String indent) {
    Triple last = null;
    while (triples.hasNext()) {
      Triple next = triples.next();
      out.print(before(last, next, indent) + term(next.getObject()));
      last = next;
    }
    out.print(last == null ? "" : " .\n");
  }

  /** The term in the shortest form that Turtle allows. */
  public String term(Node node) {
    StringWriterI text = new StringWriterI();
    terms.format(text, node);
    return text.toString();
  }

  private String before(@Nullable Triple last, Triple next, String indent) {
    if (last == null || !last.getSubject().equals(next.getSubject())) {
      String end = last == null ? "" : " .\n";
      return end + "\n" + indent + term(next.getSubject()) + " " + verb(next);
    }
    return last.getPredicate().equals(next.getPredicate())
        ? " , "
        : " ;\n" + indent + "    " + verb(next);
  }

  private String verb(Triple triple) {
    Node predicate = triple.getPredicate();
    return (predicate.equals(RDF.Nodes.type) ? "a" : term(predicate)) + " ";
  }
}
