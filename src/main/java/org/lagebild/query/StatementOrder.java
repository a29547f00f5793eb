package org.lagebild.query;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * The order in which statements are written, the same on every machine: by graph, subject,
 * predicate and object, where {@code rdf:type} comes before all other predicates. IRIs come before
 * blank nodes and these before literals; literals by their characters, then language and datatype.
 */
public final class StatementOrder {
  private static final Comparator<Node> TERMS =
      Comparator.comparing(StatementOrder::rank)
          .thenComparing(Cells::text)
          .thenComparing(n -> n.isLiteral() ? n.getLiteralLanguage() : "")
          .thenComparing(n -> n.isLiteral() ? n.getLiteralDatatypeURI() : "");
  private static final Comparator<Node> PREDICATES =
      Comparator.<Node, Boolean>comparing(p -> !p.equals(RDF.Nodes.type)).thenComparing(TERMS);

  /** Orders triples by subject, predicate and object. */
  public static final Comparator<Triple> TRIPLES =
      Comparator.comparing(Triple::getSubject, TERMS)
          .thenComparing(Triple::getPredicate, PREDICATES)
          .thenComparing(Triple::getObject, TERMS);

  /** Orders quads by graph, then as triples. */
  public static final Comparator<Quad> QUADS =
      Comparator.comparing(Quad::getGraph, TERMS).thenComparing(Quad::asTriple, TRIPLES);

  private StatementOrder() {}

  private static int rank(Node term) {
    return term.isURI() ? 0 : term.isBlank() ? 1 : 2;
  }
}
