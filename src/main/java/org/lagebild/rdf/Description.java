package org.lagebild.rdf;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Triples under construction; stating one twice changes nothing. */
final class Description {
  private final Set<Triple> triples = new LinkedHashSet<>();

  void add(Node subject, Node predicate, Node object) {
    triples.add(Triple.create(subject, predicate, object));
  }

  Set<Triple> triples() {
    return triples;
  }
}
