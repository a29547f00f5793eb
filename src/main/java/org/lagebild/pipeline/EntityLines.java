package org.lagebild.pipeline;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.lagebild.rdf.ArticleQuads;
import org.lagebild.store.CheckedArticles;

/** Makes the graph of the entities of what the portions of a corpus say of each. */
public final class EntityLines {
  private EntityLines() {}

  /**
   * What is known of one entity, as sorted lines of N-Quads.
   *
   * @param entity its IRI
   * @param said the triples of {@link PortionOutput.Kind#CLAIMS} about it, of all portions, in any
   *     order, once or several times
   * @param base what all IRIs begin with
   */
  public static List<String> describe(String entity, Collection<String> said, String base) {
    Node graph = ArticleQuads.withBase(base).entitiesGraph();
    Node node = NodeFactory.createURI(entity);
    return CheckedArticles.describe(node, RdfLines.read(said)).stream()
        .map(triple -> RdfLines.of(Quad.create(graph, triple)))
        .sorted()
        .toList();
  }
}
