package org.lagebild.store;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.lagebild.vocab.LB;

/**
 * The dataset with an eye on what is changed in it. Its default graph is what the store keeps for
 * itself, and takes no change.
 */
final class WatchedDataset extends DatasetGraphWrapper {
  private final Node entitiesGraph;
  private final Set<Node> graphs = new LinkedHashSet<>();
  private final Set<Node> entities = new LinkedHashSet<>();
  private final Claims before = new Claims();
  private final boolean counted;
  private final Tally tally = new Tally();

  /**
   * @param counted whether the tally of the changes is wanted, which takes the reading of whole
   *     graphs
   */
  WatchedDataset(DatasetGraph data, Node entitiesGraph, boolean counted) {
    super(data);
    this.entitiesGraph = entitiesGraph;
    this.counted = counted;
  }

  /** The named graphs that were changed, without that of the entities. */
  Set<Node> graphs() {
    return graphs;
  }

  /** The subjects of what was changed in the graph of the entities. */
  Set<Node> entities() {
    return entities;
  }

  /** Both together. */
  Set<Node> changed() {
    Set<Node> all = new LinkedHashSet<>(graphs);
    all.addAll(entities);
    return all;
  }

  /** Makes the graph of the entities what it is by the articles as they are now. */
  void letEntitiesFollow() {
    Claims after = new Claims();
    graphs.stream().filter(this::isArticle).forEach(g -> after.add(g, get().getGraph(g)));
    new EntitiesGraph(this, entitiesGraph)
        .update(before, after, GraphFactory.createDefaultGraph(), new Tally());
  }

  /** What the changes have added and taken away. */
  Tally tally() {
    Tally change = new Tally();
    if (counted) {
      change.add(tally);
      graphs.forEach(g -> change.addArticle(g, get().getGraph(g).find().toSet()));
      entities.forEach(e -> change.addEntities(described(e)));
    }
    return change;
  }

  private Set<Triple> described(Node subject) {
    Graph known = get().getGraph(entitiesGraph);
    return KeptTally.withoutMarks(known.find(subject, Node.ANY, Node.ANY).toSet());
  }

  private boolean isArticle(Node graph) {
    return get().contains(graph, graph, RDF.type.asNode(), LB.Article);
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    note(graph, subject);
    super.add(graph, subject, predicate, object);
  }

  @Override
  public void add(Quad quad) {
    add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    note(graph, subject);
    super.delete(graph, subject, predicate, object);
  }

  @Override
  public void delete(Quad quad) {
    delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    requireNamed(graph);
    get()
        .findNG(graph, subject, predicate, object)
        .forEachRemaining(quad -> note(quad.getGraph(), quad.getSubject()));
    super.deleteAny(graph, subject, predicate, object);
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    removeGraph(name);
    graph.find().forEachRemaining((Triple t) -> add(Quad.create(name, t)));
  }

  @Override
  public void removeGraph(Node name) {
    deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public void clear() {
    requireNamed(Quad.defaultGraphIRI);
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  private void note(Node graph, Node subject) {
    requireNamed(graph);
    if (graph.equals(entitiesGraph)) {
      if (entities.add(subject) && counted) {
        tally.removeEntities(described(subject));
      }
    } else if (graphs.add(graph)) {
      noteGraph(graph);
    }
  }

  private void noteGraph(Node name) {
    Graph graph = get().getGraph(name);
    if (counted) {
      tally.removeArticle(name, graph.find().toSet());
    }
    if (isArticle(name)) {
      before.add(name, graph);
    }
  }

  private static void requireNamed(Node graph) {
    if (graph == null || Quad.isDefaultGraph(graph) || Quad.isUnionGraph(graph)) {
      throw new IllegalArgumentException(
          "the default graph is the union of all others and takes no change; name a graph");
    }
  }
}
