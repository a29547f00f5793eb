package org.lagebild.store;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Puts graphs of articles in the place of those that are stored. The graph of the entities follows,
 * and what was changed is marked. Works inside a write transaction.
 */
final class Replacement {
  private final DatasetGraph dataset;
  private final Node entitiesGraph;

  Replacement(DatasetGraph dataset, Node entitiesGraph) {
    this.dataset = dataset;
    this.entitiesGraph = entitiesGraph;
  }

  /**
   * Replaces whole graphs; an empty one removes its article.
   *
   * @param articles by the articles' IRIs
   * @param descriptions what is known of the entities of which they speak
   */
  void by(Map<String, Graph> articles, Graph descriptions) {
    Claims before = new Claims();
    Claims after = new Claims();
    Set<Node> changed = new HashSet<>();
    articles.forEach(
        (iri, graph) -> {
          Node article = NodeFactory.createURI(iri);
          Graph stored = dataset.getGraph(article);
          before.add(article, stored);
          after.add(article, graph);
          if (replace(stored, graph)) {
            changed.add(article);
          }
        });
    new NewestArticles(dataset, entitiesGraph).update(Set.copyOf(changed));
    EntitiesGraph entities = new EntitiesGraph(dataset, entitiesGraph);
    changed.addAll(entities.update(before, after, descriptions));
    new Changes(dataset).mark(changed);
  }

  /** Writes only what differs; whether anything does. */
  private static boolean replace(Graph stored, Graph graph) {
    Set<Triple> old = stored.find().toSet();
    Set<Triple> now = graph.find().toSet();
    old.stream().filter(t -> !now.contains(t)).forEach(stored::delete);
    now.stream().filter(t -> !old.contains(t)).forEach(stored::add);
    return !now.equals(old);
  }
}
