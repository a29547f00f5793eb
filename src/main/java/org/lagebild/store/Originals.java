package org.lagebild.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SchemaDO;
import org.jspecify.annotations.Nullable;
import org.lagebild.reprint.Edition;
import org.lagebild.reprint.Fingerprint;
import org.lagebild.reprint.Reprints;
import org.lagebild.vocab.LB;
import org.lagebild.vocab.NIF;

/**
 * Sees to it that of several articles with the same text one stands whole in the store, and the
 * others as its publications. What is not said for that reason is kept beside the graphs, and said
 * when the original goes or is another text. Works inside a write transaction, before the graphs
 * are replaced.
 */
final class Originals {
  private final DatasetGraph dataset;
  private final Graph known;
  private final KeptFindings kept;
  private final StoredCatalogue catalogue;
  private final Reprints reprints;

  Originals(DatasetGraph dataset, Node entitiesGraph) {
    this.dataset = dataset;
    this.known = dataset.getGraph(entitiesGraph);
    this.kept = new KeptFindings(dataset);
    this.catalogue = new StoredCatalogue(dataset);
    this.reprints = new Reprints(catalogue);
  }

  /**
   * What to store.
   *
   * @param articles by IRI, with those that become reprints or originals by the change
   * @param items what is known of the items of which they speak
   */
  record Arranged(SortedMap<String, Graph> articles, Graph items) {}

  /**
   * Arranges a change of articles.
   *
   * @param articles whole, by IRI; an empty graph removes its article
   * @param prints their fingerprints
   * @param items what is known of the items of which they speak
   */
  Arranged with(Map<String, Graph> articles, Function<String, @Nullable Node> prints, Graph items) {
    SortedSet<String> affected = new TreeSet<>();
    articles.forEach((iri, graph) -> affected.addAll(noted(iri, prints.apply(iri))));
    Arranged arranged = new Arranged(new TreeMap<>(), GraphFactory.createDefaultGraph());
    items.find().forEach(arranged.items()::add);
    articles.forEach((iri, graph) -> arrange(iri, graph, items, arranged));
    affected.removeAll(articles.keySet());
    affected.forEach(iri -> arrangeStored(iri, arranged));
    return arranged;
  }

  /**
   * Arranges what follows from a change of graphs by others: whoever has another text or day than
   * before, or is gone, is nobody's original any more, and no reprint.
   */
  Arranged after(Set<Node> changed) {
    SortedSet<String> affected = new TreeSet<>();
    SortedSet<String> others = new TreeSet<>();
    for (Node article : changed) {
      Edition before = catalogue.edition(article.getURI());
      if (before != null && !isStill(before, article)) {
        affected.addAll(reprints.remove(article.getURI()));
        kept.replace(article, LB.withheld, null);
        others.add(article.getURI());
      }
    }
    affected.removeAll(others);
    Arranged arranged = new Arranged(new TreeMap<>(), GraphFactory.createDefaultGraph());
    affected.forEach(iri -> arrangeStored(iri, arranged));
    return arranged;
  }

  /**
   * Arranges articles that are stored whole.
   *
   * @param originals of which articles they are reprints, by IRI
   */
  Arranged reprints(Map<String, String> originals) {
    Arranged arranged = new Arranged(new TreeMap<>(), GraphFactory.createDefaultGraph());
    originals.forEach(catalogue::decide);
    originals.keySet().forEach(iri -> arrangeStored(iri, arranged));
    return arranged;
  }

  private boolean isStill(Edition edition, Node article) {
    Graph graph = dataset.getGraph(article);
    String day = edition.date() == null ? null : edition.date().toString();
    if (!Objects.equals(day, value(graph, article, SchemaDO.datePublished.asNode()))) {
      return false;
    }
    String text = value(graph, article, NIF.isString);
    return text == null
        ? graph.contains(article, LB.reprintOf, Node.ANY)
        : Fingerprint.of(text).equals(edition.print());
  }

  private static @Nullable String value(Graph graph, Node article, Node property) {
    List<Node> values = graph.find(article, property, Node.ANY).mapWith(Triple::getObject).toList();
    return values.isEmpty() ? null : values.get(0).getLiteralLexicalForm();
  }

  private void arrangeStored(String iri, Arranged to) {
    Withheld withheld = stored(NodeFactory.createURI(iri));
    addUnknown(withheld.items(), to.items());
    arrange(iri, withheld.graph(), withheld.items(), to);
  }

  private SortedSet<String> noted(String iri, @Nullable Node print) {
    return print == null
        ? reprints.remove(iri)
        : reprints.put(Edition.decode(iri, print.getLiteralLexicalForm()));
  }

  private void arrange(String iri, Graph whole, Graph items, Arranged to) {
    Node article = NodeFactory.createURI(iri);
    String original = whole.isEmpty() ? null : reprints.original(iri);
    if (original == null) {
      kept.replace(article, LB.withheld, null);
      to.articles().put(iri, whole);
    } else {
      kept.replace(article, LB.withheld, Withheld.of(article, whole, items).packed(article));
      Node of = NodeFactory.createURI(original);
      to.articles().put(iri, Withheld.publication(article, whole, of));
    }
  }

  /** All that an article in the store says or would say. */
  private Withheld stored(Node article) {
    Withheld withheld = kept.withheld(article);
    if (withheld != null) {
      return withheld;
    }
    Graph graph = GraphFactory.createDefaultGraph();
    dataset.getGraph(article).find().forEachRemaining(graph::add);
    return Withheld.of(article, graph, known);
  }

  /** What the store knows of an item is not older than what was withheld with an article. */
  private void addUnknown(Graph items, Graph to) {
    Set<Node> fresh = new HashSet<>();
    items
        .find(Node.ANY, OWL.sameAs.asNode(), Node.ANY)
        .mapWith(Triple::getSubject)
        .filterDrop(item -> EntityDescription.isLinked(known, item))
        .filterDrop(item -> EntityDescription.isLinked(to, item))
        .forEachRemaining(fresh::add);
    fresh.forEach(item -> EntityDescription.in(items, item).forEach(to::add));
  }
}
