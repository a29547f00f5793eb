package org.lagebild.query;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.lagebild.vocab.LB;

/**
 * A query that was read and understood.
 *
 * @param name where it came from, as messages call it
 * @param question what it answers: the first sentence of the comment it opens with, or empty
 */
public record LoadedQuery(String name, String question, Query query) {
  /** What no article bears. */
  private static final Node NOTHING = NodeFactory.createURI(LB.NS + "unmarked");

  /**
   * The same query where no article is marked as one of the newest, so that it looks at all of
   * them, in a large store as well.
   */
  public LoadedQuery overAll() {
    Query all =
        QueryTransformOps.transform(query, node -> node.equals(LB.recency) ? NOTHING : node);
    return new LoadedQuery(name, question, all);
  }

  /** Whether the query asks which articles are the newest. */
  public boolean asksForNewest() {
    boolean[] asks = {false};
    QueryTransformOps.transform(
        query,
        node -> {
          asks[0] |= node.equals(LB.recency);
          return node;
        });
    return asks[0];
  }
}
