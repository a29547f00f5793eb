package org.lagebild.store;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.lagebild.vocab.LB;

/**
 * What the store keeps of articles beside their graphs: one literal each in the default graph of
 * TDB2, which queries do not see, because the union of the named graphs takes its place.
 */
final class KeptFindings {
  private final DatasetGraph dataset;

  KeptFindings(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** What is kept of the article; null if nothing. */
  @Nullable Node of(Node article) {
    Iterator<Quad> kept = find(article);
    try {
      return kept.hasNext() ? kept.next().getObject() : null;
    } finally {
      Iter.close(kept);
    }
  }

  /** Keeps what comes with the articles of a batch that may be stored. */
  void replaceBy(Batch batch) {
    for (String article : batch.accepted().keySet()) {
      replace(NodeFactory.createURI(article), batch.findings(article));
    }
  }

  /** Keeps that and nothing else of the article; null keeps nothing. */
  void replace(Node article, @Nullable Node findings) {
    List<Quad> old = Iter.toList(find(article));
    old.stream().filter(quad -> !quad.getObject().equals(findings)).forEach(dataset::delete);
    if (findings != null) {
      dataset.add(quad(article, findings));
    }
  }

  /** What is kept of an article must not outlive its graph. */
  void forgetGone(Set<Node> graphs) {
    graphs.stream().filter(g -> !dataset.containsGraph(g)).forEach(g -> replace(g, null));
  }

  /** How they are kept. */
  static Quad quad(Node article, Node findings) {
    return Quad.create(Quad.defaultGraphIRI, article, LB.findings, findings);
  }

  private Iterator<Quad> find(Node article) {
    return dataset.find(Quad.defaultGraphIRI, article, LB.findings, Node.ANY);
  }
}
