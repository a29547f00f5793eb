package org.lagebild.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.lagebild.vocab.ITSRDF;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;

/**
 * What articles say of the entities that they share: what they take them for and how they call
 * them, by name or by a phrase that denotes them. The graph of the entities follows from the claims
 * of all articles.
 */
final class Claims {
  private final Map<Node, Set<Triple>> byEntity = new LinkedHashMap<>();

  /** Adds what one article claims. */
  void add(Node article, Graph graph) {
    graph
        .find(Node.ANY, ITSRDF.taIdentRef, Node.ANY)
        .mapWith(Triple::getObject)
        .filterDrop(entity -> Iris.isLocal(entity, article))
        .toSet()
        .forEach(entity -> addEntity(entity, graph));
    graph.find(Node.ANY, LB.denotes, Node.ANY).forEachRemaining(t -> addDenoted(t, graph));
  }

  /** Whom a phrase denotes is taken for what the phrase is taken for. */
  private void addDenoted(Triple denotes, Graph graph) {
    Set<Triple> claims = byEntity.computeIfAbsent(denotes.getObject(), e -> new HashSet<>());
    graph
        .find(denotes.getSubject(), RDF.type.asNode(), Node.ANY)
        .mapWith(t -> Triple.create(denotes.getObject(), t.getPredicate(), t.getObject()))
        .forEach(claims::add);
  }

  private void addEntity(Node entity, Graph graph) {
    Set<Triple> claims = byEntity.computeIfAbsent(entity, e -> new HashSet<>());
    claims.addAll(graph.find(entity, RDF.type.asNode(), Node.ANY).toSet());
    claims.addAll(graph.find(entity, LB.fullName, Node.ANY).toSet());
  }

  /** All claims about one entity. */
  Set<Triple> about(Node entity) {
    return Set.copyOf(byEntity.getOrDefault(entity, Set.of()));
  }

  Set<Node> entities() {
    return byEntity.keySet();
  }

  /** The claims about one entity with the predicate. */
  Set<Triple> about(Node entity, Node predicate) {
    Set<Triple> claims = new HashSet<>(byEntity.getOrDefault(entity, Set.of()));
    claims.removeIf(claim -> !claim.getPredicate().equals(predicate));
    return claims;
  }
}
