package org.lagebild.store;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.lagebild.vocab.GEO;
import org.lagebild.vocab.LB;

/** What is said of one entity in the graph of the entities. */
final class EntityDescription {
  private static final Comparator<Node> SMALLEST_NAME =
      Comparator.comparing(Node::getLiteralLexicalForm).thenComparing(Node::getLiteralLanguage);

  private EntityDescription() {}

  /** All that a graph says of the entity and of its geometry. */
  static Set<Triple> in(Graph graph, Node entity) {
    Set<Triple> description = new HashSet<>(graph.find(entity, Node.ANY, Node.ANY).toSet());
    graph
        .find(entity, GEO.hasGeometry, Node.ANY)
        .mapWith(Triple::getObject)
        .toSet()
        .forEach(g -> description.addAll(graph.find(g, Node.ANY, Node.ANY).toSet()));
    return description;
  }

  /**
   * What some articles claim of an entity and what is known of its item.
   *
   * @param known descriptions of entities, perhaps its own among them
   */
  static Set<Triple> said(Node entity, Claims claims, Graph known) {
    Set<Triple> said = new HashSet<>(claims.about(entity));
    if (isLinked(known, entity)) {
      said.addAll(beyondTypes(in(known, entity), entity));
    }
    return said;
  }

  /**
   * As articles describe it, without a store.
   *
   * @param said the union, over the articles, of what is {@link #said} of it
   */
  static Set<Triple> fresh(Node entity, Set<Triple> said) {
    Set<Triple> description = new HashSet<>(said);
    description.removeIf(t -> t.getPredicate().equals(LB.fullName));
    if (said.stream().noneMatch(t -> t.getPredicate().equals(OWL.sameAs.asNode()))) {
      smallest(fullNames(said)).ifPresent(name -> description.add(label(entity, name)));
    }
    return description;
  }

  private static Stream<Node> fullNames(Set<Triple> said) {
    return said.stream().filter(t -> t.getPredicate().equals(LB.fullName)).map(Triple::getObject);
  }

  /** Whether the graph knows the entity's Wikidata item. */
  static boolean isLinked(Graph graph, Node entity) {
    return graph.contains(entity, OWL.sameAs.asNode(), Node.ANY);
  }

  /** The description without what the entity is taken for. */
  static Set<Triple> beyondTypes(Set<Triple> description, Node entity) {
    Set<Triple> rest = new HashSet<>(description);
    rest.removeIf(t -> t.getSubject().equals(entity) && isType(t));
    return rest;
  }

  static boolean isType(Triple triple) {
    return triple.getPredicate().equals(RDF.type.asNode());
  }

  static Triple label(Node entity, Node name) {
    return Triple.create(entity, RDFS.label.asNode(), name);
  }

  /** Of several spellings the smallest string, so that the order of storing does not matter. */
  static Optional<Node> smallest(Stream<Node> names) {
    return names.min(SMALLEST_NAME);
  }
}
