package org.lagebild.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** Stored graphs against the shapes, within the caller's transaction. */
final class Conformance {
  private final DatasetGraph data;
  private final Node entitiesGraph;

  Conformance(DatasetGraph data, Node entitiesGraph) {
    this.data = data;
    this.entitiesGraph = entitiesGraph;
  }

  /** The violations of one graph as it is now, sorted. */
  List<Violation> of(Node name) {
    Graph graph = GraphFactory.createDefaultGraph();
    data.getGraph(name).find().forEachRemaining(graph::add);
    return ShapesCheck.violations(name, graph);
  }

  /** The violations of all graphs, each taken alone, sorted. */
  List<Violation> ofAll() {
    List<Violation> violations = new ArrayList<>();
    data.listGraphNodes().forEachRemaining(name -> violations.addAll(of(name)));
    return violations.stream().sorted().toList();
  }

  /** The violations in all that was changed, sorted. */
  List<Violation> of(WatchedDataset changed) {
    List<Violation> violations = new ArrayList<>();
    changed.graphs().forEach(name -> violations.addAll(of(name)));
    Graph described = GraphFactory.createDefaultGraph();
    Graph entities = data.getGraph(entitiesGraph);
    changed.entities().forEach(e -> EntityDescription.in(entities, e).forEach(described::add));
    violations.addAll(ShapesCheck.violations(entitiesGraph, described));
    return violations.stream().sorted().toList();
  }
}
