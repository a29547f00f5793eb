package org.lagebild.store;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.lagebild.vocab.LB;

/**
 * What the store keeps of articles beside their graphs: at most one literal for each of some
 * properties in the default graph of TDB2, which queries do not see, because the union of the named
 * graphs takes its place.
 */
final class KeptFindings {
  /** What comes with an article: what was found, what it was found in, and how it is compared. */
  static final List<Node> PROPERTIES = List.of(LB.findings, LB.digest, LB.fingerprint);

  private final DatasetGraph dataset;

  KeptFindings(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** What is kept of the article; null if nothing. */
  @Nullable Node of(Node article, Node property) {
    Iterator<Quad> kept = find(article, property);
    try {
      return kept.hasNext() ? kept.next().getObject() : null;
    } finally {
      Iter.close(kept);
    }
  }

  /** What is withheld of the article; null if nothing is, because it is no reprint. */
  @Nullable Withheld withheld(Node article) {
    Node packed = of(article, LB.withheld);
    return packed == null ? null : Withheld.unpacked(article, packed);
  }

  /** Keeps what was found in the articles of a batch that may be stored, and in what. */
  void replaceBy(Batch batch) {
    for (String article : batch.accepted().keySet()) {
      Map<Node, Node> kept = batch.kept(article);
      replace(iri(article), LB.findings, kept.get(LB.findings));
      replace(iri(article), LB.digest, kept.get(LB.digest));
    }
  }

  /** Keeps that and nothing else of the article; null keeps nothing. */
  void replace(Node article, Node property, @Nullable Node value) {
    List<Quad> old = Iter.toList(find(article, property));
    old.stream().filter(quad -> !quad.getObject().equals(value)).forEach(dataset::delete);
    if (value != null) {
      dataset.add(quad(article, property, value));
    }
  }

  /** Keeps nothing more of the article. */
  void forget(Node article) {
    PROPERTIES.forEach(property -> replace(article, property, null));
    replace(article, LB.withheld, null);
    replace(article, LB.band, null);
  }

  /**
   * Follows a change of graphs by others than a build: what is kept of an article does not outlive
   * its graph, and no graph bears the digest of what it was made of before.
   */
  void follow(Set<Node> changed) {
    changed.forEach(graph -> replace(graph, LB.digest, null));
    changed.stream().filter(graph -> !dataset.containsGraph(graph)).forEach(this::forget);
  }

  /** How they are kept. */
  static Quad quad(Node article, Node property, Node value) {
    return Quad.create(Quad.defaultGraphIRI, article, property, value);
  }

  private static Node iri(String article) {
    return NodeFactory.createURI(article);
  }

  private Iterator<Quad> find(Node article, Node property) {
    return dataset.find(Quad.defaultGraphIRI, article, property, Node.ANY);
  }
}
