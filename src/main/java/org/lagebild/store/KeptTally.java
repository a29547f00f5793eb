package org.lagebild.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.lagebild.store.Tally.Item;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;

/**
 * The tally that a large store keeps in the graph of the entities, so that nobody need count to
 * know how much there is. Large is a store that marks its newest articles. Works inside a write
 * transaction.
 */
final class KeptTally {
  private static final Set<Node> PROPERTIES = Set.of(LB.section, LB.entry, LB.count, LB.recency);

  private final DatasetGraph dataset;
  private final Node entitiesGraph;
  private final Graph graph;

  KeptTally(DatasetGraph dataset, Node entitiesGraph) {
    this.dataset = dataset;
    this.entitiesGraph = entitiesGraph;
    this.graph = dataset.getGraph(entitiesGraph);
  }

  /** Whether one is kept. */
  boolean isThere() {
    return graph.contains(Node.ANY, LB.section, Node.ANY);
  }

  /**
   * Follows a change of the store.
   *
   * @param change what it has added and taken away, if a tally is kept
   * @param large whether the store is large now
   */
  void follow(Tally change, boolean large) {
    if (!large) {
      forget();
    } else if (isThere()) {
      change.counts().forEach(this::add);
    } else {
      countAnew();
    }
  }

  private void add(Item item, long number) {
    Node name = name(entitiesGraph, item);
    List<Triple> old = graph.find(name, Node.ANY, Node.ANY).toList();
    long before =
        old.stream()
            .filter(t -> t.getPredicate().equals(LB.count))
            .mapToLong(t -> Long.parseLong(t.getObject().getLiteralLexicalForm()))
            .sum();
    old.forEach(graph::delete);
    if (before + number != 0) {
      triples(entitiesGraph, item, before + number).forEach(graph::add);
    }
  }

  private void countAnew() {
    Tally tally = new Tally();
    List<Node> graphs = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(graphs::add);
    for (Node name : graphs) {
      Set<Triple> triples = dataset.getGraph(name).find().toSet();
      if (name.equals(entitiesGraph)) {
        tally.addEntities(withoutMarks(triples));
      } else {
        tally.addArticle(name, triples);
      }
    }
    tally.counts().forEach(this::add);
  }

  /** What the graph of the entities says of them, without what it says of the store. */
  static Set<Triple> withoutMarks(Set<Triple> triples) {
    Set<Triple> rest = new HashSet<>(triples);
    rest.removeIf(t -> PROPERTIES.contains(t.getPredicate()));
    return rest;
  }

  private void forget() {
    List<Triple> old = new ArrayList<>();
    graph
        .find(Node.ANY, LB.section, Node.ANY)
        .toList()
        .forEach(t -> old.addAll(graph.find(t.getSubject(), Node.ANY, Node.ANY).toList()));
    old.forEach(graph::delete);
  }

  /** As it is kept. */
  static List<Triple> triples(Node entitiesGraph, Tally tally) {
    List<Triple> all = new ArrayList<>();
    tally.counts().forEach((item, count) -> all.addAll(triples(entitiesGraph, item, count)));
    return all;
  }

  private static List<Triple> triples(Node entitiesGraph, Item item, long count) {
    Node name = name(entitiesGraph, item);
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(name, LB.section, NodeFactory.createLiteralString(item.section())));
    if (!item.entry().isEmpty()) {
      triples.add(Triple.create(name, LB.entry, NodeFactory.createLiteralString(item.entry())));
    }
    triples.add(Triple.create(name, LB.count, NodeFactoryExtra.intToNode(count)));
    return triples;
  }

  private static Node name(Node entitiesGraph, Item item) {
    return Iris.tally(entitiesGraph, item.section(), item.entry());
  }
}
