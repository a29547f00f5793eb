package org.lagebild.store;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.lagebild.vocab.Iris;

/**
 * Articles that are checked as {@link Store#put} checks them, where there is no store: each task of
 * a job that runs on many machines has its own. What articles say of the entities that they share
 * is handed out as triples of which the union, over whatever articles, {@link #describe} makes what
 * the store would have in the graph of the entities.
 */
public final class CheckedArticles {
  private final List<Quad> quads;
  private final Batch batch;
  private final Node entitiesGraph;

  private CheckedArticles(List<Quad> quads, Node entitiesGraph) {
    this.quads = quads;
    this.entitiesGraph = entitiesGraph;
    this.batch = new Batch(quads, entitiesGraph);
  }

  /**
   * Checks articles.
   *
   * @param quads as for {@link Store#put}
   * @param base what all IRIs begin with
   */
  public static CheckedArticles of(List<Quad> quads, String base) {
    return new CheckedArticles(List.copyOf(quads), new Iris(base).entitiesGraph());
  }

  /** Which articles conform, and which do not. */
  public PutResult result() {
    return batch.result();
  }

  /** The graphs of the articles that conform, in the order in which they came. */
  public void graphs(Consumer<Quad> to) {
    for (Quad quad : quads) {
      if (!quad.isDefaultGraph()
          && !quad.getGraph().equals(entitiesGraph)
          && batch.accepted().containsKey(quad.getGraph().getURI())) {
        to.accept(quad);
      }
    }
  }

  /** What the store keeps of them beside their graphs, in the default graph. */
  public void kept(Consumer<Quad> to) {
    for (Quad quad : quads) {
      if (quad.isDefaultGraph() && batch.accepted().containsKey(quad.getSubject().getURI())) {
        to.accept(quad);
      }
    }
  }

  /** What they claim of each entity that they share, and what is known of its item. */
  public void claims(BiConsumer<Node, Triple> to) {
    Claims claims = new Claims();
    batch.accepted().forEach((iri, graph) -> claims.add(NodeFactory.createURI(iri), graph));
    for (Node entity : claims.entities()) {
      EntityDescription.said(entity, claims, batch.descriptions())
          .forEach(triple -> to.accept(entity, triple));
    }
  }

  /**
   * What the graph of the entities says of one of them.
   *
   * @param said the union of what {@link #claims} gave for it
   */
  public static Set<Triple> describe(Node entity, Graph said) {
    return EntityDescription.fresh(entity, said.find().toSet());
  }
}
