package org.lagebild.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;

/** What one article contributes: its graph, and the descriptions of the entities in it. */
final class ArticleShare {
  private final DatasetGraph data;
  private final Node article;
  private final @Nullable Node entitiesGraph;

  /**
   * @param entitiesGraph where entities are described; null if that is to be found out
   * @throws ExportFailure if there is no such article
   */
  ArticleShare(DatasetGraph data, String idOrIri, @Nullable Node entitiesGraph) {
    this.data = data;
    this.entitiesGraph = entitiesGraph;
    this.article = find(data, idOrIri);
  }

  private static Node find(DatasetGraph data, String idOrIri) {
    Node id = NodeFactory.createLiteralString(idOrIri);
    Iterator<Quad> named = data.findNG(Node.ANY, Node.ANY, DCTerms.identifier.asNode(), id);
    try {
      if (named.hasNext()) {
        return named.next().getGraph();
      }
    } finally {
      Iter.close(named);
    }
    Node iri = NodeFactory.createURI(idOrIri);
    if (data.containsGraph(iri) && data.contains(iri, iri, Node.ANY, Node.ANY)) {
      return iri;
    }
    throw new ExportFailure(
        idOrIri + ": no such article in the store; 'lagebild query actors' lists the ids");
  }

  Iterator<Quad> quads() {
    List<Quad> own = Iter.toList(data.findNG(article, Node.ANY, Node.ANY, Node.ANY));
    Set<Quad> share = new LinkedHashSet<>(own);
    Set<Node> seen = new LinkedHashSet<>();
    own.forEach(q -> seen.add(q.getObject()));
    Deque<Node> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (Quad q : described(open.pop())) {
        share.add(q);
        if (isPartOf(q.getObject(), q.getSubject()) && seen.add(q.getObject())) {
          open.push(q.getObject());
        }
      }
    }
    return share.iterator();
  }

  /** What is said of an entity in this article, or beyond all articles. */
  private List<Quad> described(Node entity) {
    if (!entity.isURI()) {
      return List.of();
    }
    if (entitiesGraph == null) {
      return Iter.iter(data.findNG(Node.ANY, entity, Node.ANY, Node.ANY))
          .filter(q -> q.getGraph().equals(article) || !isArticle(q.getGraph()))
          .toList();
    }
    return Iter.iter(data.findNG(article, entity, Node.ANY, Node.ANY))
        .append(data.findNG(entitiesGraph, entity, Node.ANY, Node.ANY))
        .toList();
  }

  private boolean isArticle(Node graph) {
    return data.contains(graph, graph, DCTerms.identifier.asNode(), Node.ANY);
  }

  /** A geometry is described with its place: its IRI is the place's with a fragment. */
  static boolean isPartOf(Node part, Node whole) {
    return part.isURI() && part.getURI().startsWith(whole.getURI() + "#");
  }
}
