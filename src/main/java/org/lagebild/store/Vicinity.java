package org.lagebild.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.lagebild.vocab.GEO;
import org.lagebild.vocab.LB;

/**
 * What a service holds that decides how articles are stored there: their graphs as they are, and
 * what is said of the entities of which they speak or spoke.
 */
final class Vicinity {
  private final RDFLink link;
  private final Node entitiesGraph;
  private final DatasetGraph data;

  /**
   * @param data an empty one, within a write transaction
   */
  Vicinity(RDFLink link, Node entitiesGraph, DatasetGraph data) {
    this.link = link;
    this.entitiesGraph = entitiesGraph;
    this.data = data;
  }

  /** Fills the dataset, so that it is complete as far as {@link Replacement} looks at it. */
  void fill(Batch batch) {
    Set<Node> articles = new HashSet<>();
    batch.accepted().keySet().forEach(iri -> articles.add(NodeFactory.createURI(iri)));
    add(values("g", articles) + " GRAPH ?g { ?s ?p ?o }");
    Claims claims = new Claims();
    articles.forEach(article -> claims.add(article, data.getGraph(article)));
    batch.accepted().forEach((iri, graph) -> claims.add(NodeFactory.createURI(iri), graph));
    describe(claims.entities());
    addClaims(claims.entities());
    addDays();
  }

  private void describe(Set<Node> entities) {
    String graph = " GRAPH " + written(entitiesGraph);
    String named = " BIND(" + written(entitiesGraph) + " AS ?g)";
    add(values("s", entities) + graph + " { ?s ?p ?o }" + named);
    add(
        values("e", entities)
            + graph
            + (" { ?e " + written(GEO.hasGeometry) + " ?s . ?s ?p ?o }")
            + named);
    add(graph + " { ?s ?p ?o } FILTER(?p = " + written(LB.recency) + ")" + named);
  }

  private void addClaims(Set<Node> entities) {
    String article = " ?g a " + written(LB.Article) + " .";
    Set<Node> claiming = Set.of(RDF.type.asNode(), LB.fullName);
    add(values("s", entities) + values("p", claiming) + " GRAPH ?g {" + article + " ?s ?p ?o }");
    String denotes = " ?s " + written(LB.denotes) + " ?e .";
    Set<Node> telling = Set.of(RDF.type.asNode(), LB.denotes);
    add(
        values("e", entities)
            + values("p", telling)
            + " GRAPH ?g {"
            + article
            + denotes
            + " ?s ?p ?o }");
  }

  private void addDays() {
    String article = " ?g a " + written(LB.Article) + " .";
    add(
        values("p", Set.of(SchemaDO.datePublished.asNode()))
            + (" GRAPH ?g {" + article + " ?s ?p ?o }"));
  }

  private void add(String pattern) {
    String query = "SELECT ?g ?s ?p ?o {" + pattern + " }";
    try (QueryExec run = link.query(query)) {
      run.select()
          .forEachRemaining(
              row -> data.add(new Quad(row.get("g"), row.get("s"), row.get("p"), row.get("o"))));
    }
  }

  private static String values(String variable, Set<Node> nodes) {
    List<String> sorted = nodes.stream().map(Vicinity::written).sorted().toList();
    return " VALUES ?" + variable + sorted.stream().collect(Collectors.joining(" ", " { ", " }"));
  }

  private static String written(Node iri) {
    return NodeFmtLib.strNT(iri);
  }
}
