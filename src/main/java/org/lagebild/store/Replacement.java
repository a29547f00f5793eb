package org.lagebild.store;

import java.util.HashSet;
import java.util.Iterator;
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
  private final boolean figures;

  Replacement(DatasetGraph dataset, Node entitiesGraph) {
    this(dataset, entitiesGraph, true);
  }

  /**
   * @param figures whether a large store keeps how much it holds, which only can tell who has all
   */
  Replacement(DatasetGraph dataset, Node entitiesGraph, boolean figures) {
    this.dataset = dataset;
    this.entitiesGraph = entitiesGraph;
    this.figures = figures;
  }

  /**
   * Replaces whole graphs; an empty one removes its article.
   *
   * @param articles by the articles' IRIs
   * @param descriptions what is known of the entities of which they speak
   */
  void by(Map<String, Graph> articles, Graph descriptions) {
    KeptTally kept = new KeptTally(dataset, entitiesGraph);
    boolean counted = figures && kept.isThere();
    Tally tally = new Tally();
    Claims before = new Claims();
    Claims after = new Claims();
    Set<Node> changed = new HashSet<>();
    QuadWriter added = new QuadWriter(dataset);
    articles.forEach(
        (iri, graph) -> {
          Node article = NodeFactory.createURI(iri);
          Graph stored = dataset.getGraph(article);
          before.add(article, stored);
          after.add(article, graph);
          if (counted) {
            tally.removeArticle(article, stored.find().toSet());
            tally.addArticle(article, graph.find().toSet());
          }
          if (replace(article, stored, graph, added)) {
            changed.add(article);
          }
        });
    added.write();
    NewestArticles newest = new NewestArticles(dataset, entitiesGraph);
    newest.update(Set.copyOf(changed));
    EntitiesGraph entities = new EntitiesGraph(dataset, entitiesGraph);
    changed.addAll(entities.update(before, after, descriptions, tally));
    if (figures) {
      kept.follow(tally, newest.isMarked());
    }
    new Changes(dataset).mark(changed);
  }

  /** Writes only what differs; whether anything does. */
  private static boolean replace(Node article, Graph stored, Graph graph, QuadWriter added) {
    Set<Triple> old = stored.find().toSet();
    old.stream().filter(t -> !graph.contains(t)).forEach(stored::delete);
    Iterator<Triple> fresh = graph.find().filterDrop(old::contains);
    boolean hasFresh = fresh.hasNext();
    fresh.forEachRemaining(t -> added.add(article, t));
    return hasFresh || old.size() != graph.size();
  }
}
