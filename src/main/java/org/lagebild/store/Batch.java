package org.lagebild.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.lagebild.store.PutResult.Refusal;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;

/** Articles that are to be stored together: sorted out, checked, and those that fail refused. */
final class Batch {
  private final SortedMap<String, Graph> articles = new TreeMap<>();
  private final SortedMap<String, Refusal> refused = new TreeMap<>();
  private final Graph descriptions = GraphFactory.createDefaultGraph();
  private final Map<String, Map<Node, Node>> kept = new TreeMap<>();

  Batch(Iterable<Quad> quads, Node entitiesGraph) {
    for (Quad quad : quads) {
      if (quad.isDefaultGraph() && KeptFindings.PROPERTIES.contains(quad.getPredicate())) {
        kept.computeIfAbsent(quad.getSubject().getURI(), a -> new HashMap<>())
            .put(quad.getPredicate(), quad.getObject());
      } else {
        graphOf(quad, entitiesGraph).add(quad.asTriple());
      }
    }
    refuseNonconforming();
    refuseIllDescribed(entitiesGraph);
  }

  private Graph graphOf(Quad quad, Node entitiesGraph) {
    if (quad.isDefaultGraph() || !quad.getGraph().isURI()) {
      throw new IllegalArgumentException("a quad outside of any article: " + quad);
    }
    return quad.getGraph().equals(entitiesGraph)
        ? descriptions
        : articles.computeIfAbsent(
            quad.getGraph().getURI(), g -> GraphFactory.createDefaultGraph());
  }

  /** The articles that may be stored, by IRI. */
  SortedMap<String, Graph> accepted() {
    return articles;
  }

  /** What the batch knows of entities. */
  Graph descriptions() {
    return descriptions;
  }

  /** What is kept of an article beside its graph, by the properties. */
  Map<Node, Node> kept(String article) {
    return kept.getOrDefault(article, Map.of());
  }

  PutResult result() {
    return new PutResult(List.copyOf(articles.keySet()), List.copyOf(refused.values()));
  }

  private void refuseNonconforming() {
    for (Map.Entry<String, Graph> article : Map.copyOf(articles).entrySet()) {
      List<Violation> violations = violations(article.getKey(), article.getValue());
      if (!violations.isEmpty()) {
        refuse(article.getKey(), violations);
      }
    }
  }

  private static List<Violation> violations(String iri, Graph graph) {
    Node name = NodeFactory.createURI(iri);
    List<Violation> violations = new ArrayList<>(ShapesCheck.violations(name, graph));
    if (!graph.contains(name, RDF.type.asNode(), LB.Article)) {
      violations.add(
          new Violation(
              iri, iri, RDF.type.getURI(), "", "the graph is called by no article in it"));
    }
    return violations;
  }

  /** A description that does not conform must not get in by way of an article that does. */
  private void refuseIllDescribed(Node entitiesGraph) {
    Claims claims = new Claims();
    articles.forEach((iri, graph) -> claims.add(NodeFactory.createURI(iri), graph));
    Graph described = GraphFactory.createDefaultGraph();
    for (Node entity : claims.entities()) {
      Set<Triple> said = EntityDescription.said(entity, claims, descriptions);
      EntityDescription.fresh(entity, said).forEach(described::add);
    }
    List<Violation> violations = ShapesCheck.violations(entitiesGraph, described);
    if (!violations.isEmpty()) {
      refuseIllDescribed(violations);
    }
  }

  private void refuseIllDescribed(List<Violation> violations) {
    for (Map.Entry<String, Graph> article : Map.copyOf(articles).entrySet()) {
      Set<String> named = new HashSet<>();
      Claims claims = new Claims();
      claims.add(NodeFactory.createURI(article.getKey()), article.getValue());
      for (Node entity : claims.entities()) {
        named.add(entity.getURI());
        named.add(Iris.geometry(entity).getURI());
      }
      List<Violation> own = violations.stream().filter(v -> named.contains(v.focus())).toList();
      if (!own.isEmpty()) {
        refuse(article.getKey(), own);
      }
    }
  }

  private void refuse(String iri, List<Violation> violations) {
    articles.remove(iri);
    refused.put(iri, new Refusal(iri, violations));
  }
}
