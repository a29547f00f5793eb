package org.lagebild.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.SchemaDO;
import org.lagebild.vocab.LB;

/**
 * Which articles of a large store are the newest, so that queries need not look at all days to
 * know. If more than 2,000 articles have a day, the 100 newest of them bear their place, counted
 * from 1, in the graph of the entities; of one day the greater IRI comes first. In a smaller store
 * none does. This follows from which articles are stored alone.
 */
final class NewestArticles {
  private static final int LARGE = 2_000;
  private static final int NEWEST = 100;
  private static final Node DAY = SchemaDO.datePublished.asNode();
  private static final Comparator<Map.Entry<Node, String>> NEWEST_FIRST =
      Map.Entry.<Node, String>comparingByValue().thenComparing(e -> e.getKey().getURI()).reversed();

  private final DatasetGraph dataset;
  private final Node entitiesGraph;

  NewestArticles(DatasetGraph dataset, Node entitiesGraph) {
    this.dataset = dataset;
    this.entitiesGraph = entitiesGraph;
  }

  /** Whether articles are marked. */
  boolean isMarked() {
    return dataset.contains(entitiesGraph, Node.ANY, LB.recency, Node.ANY);
  }

  /** Follows a change of articles, within the same transaction. */
  void update(Set<Node> changed) {
    Graph graph = dataset.getGraph(entitiesGraph);
    Set<Triple> old = graph.find(Node.ANY, LB.recency, Node.ANY).toSet();
    Set<Node> ranked = new HashSet<>();
    old.forEach(triple -> ranked.add(triple.getSubject()));
    Map<Node, String> days = new HashMap<>();
    if (old.isEmpty() || changed.stream().anyMatch(ranked::contains)) {
      addAll(days);
    } else {
      ranked.forEach(article -> addDay(article, days));
      changed.forEach(article -> addDay(article, days));
      if (changed.stream().anyMatch(article -> !days.containsKey(article))) {
        addAll(days);
      }
    }
    boolean large = days.size() > LARGE || !old.isEmpty() && isLarge();
    Set<Triple> now = large ? marks(days.entrySet().stream()) : Set.of();
    old.stream().filter(t -> !now.contains(t)).forEach(graph::delete);
    now.stream().filter(t -> !old.contains(t)).forEach(graph::add);
  }

  /** Reprints have a day as well, and nothing to tell. */
  private Set<Node> reprints() {
    return Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, LB.reprintOf, Node.ANY))
        .map(Quad::getSubject)
        .collect(Collectors.toSet());
  }

  private boolean isLarge() {
    Set<Node> reprints = reprints();
    Iterator<Quad> days =
        Iter.filter(
            dataset.findNG(Node.ANY, Node.ANY, DAY, Node.ANY),
            quad -> !reprints.contains(quad.getSubject()));
    try {
      int counted = 0;
      while (days.hasNext() && counted <= LARGE) {
        days.next();
        counted++;
      }
      return counted > LARGE;
    } finally {
      Iter.close(days);
    }
  }

  private void addAll(Map<Node, String> days) {
    Set<Node> reprints = reprints();
    dataset
        .findNG(Node.ANY, Node.ANY, DAY, Node.ANY)
        .forEachRemaining(q -> days.put(q.getSubject(), q.getObject().getLiteralLexicalForm()));
    days.keySet().removeAll(reprints);
  }

  private void addDay(Node article, Map<Node, String> days) {
    Graph graph = dataset.getGraph(article);
    if (graph.contains(article, LB.reprintOf, Node.ANY)) {
      return;
    }
    graph
        .find(article, DAY, Node.ANY)
        .forEach(t -> days.put(article, t.getObject().getLiteralLexicalForm()));
  }

  /** Finds the newest of any number of articles, and holds no more of them. */
  static final class Search {
    private final SortedSet<Map.Entry<Node, String>> newest = new TreeSet<>(NEWEST_FIRST);
    private long articles;

    /** Takes the next article, which has not come before. */
    void add(Node article, String day) {
      articles++;
      newest.add(Map.entry(article, day));
      if (newest.size() > NEWEST) {
        newest.remove(newest.last());
      }
    }

    /** The marks of a store that holds these articles. */
    Set<Triple> marks() {
      return articles > LARGE ? NewestArticles.marks(newest.stream()) : Set.of();
    }
  }

  private static Set<Triple> marks(Stream<Map.Entry<Node, String>> days) {
    List<Node> newest = days.sorted(NEWEST_FIRST).limit(NEWEST).map(Map.Entry::getKey).toList();
    Set<Triple> marks = new HashSet<>();
    for (int i = 0; i < newest.size(); i++) {
      Node place = NodeFactoryExtra.intToNode(i + 1L);
      marks.add(Triple.create(newest.get(i), LB.recency, place));
    }
    return marks;
  }
}
