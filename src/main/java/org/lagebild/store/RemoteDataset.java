package org.lagebild.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.jspecify.annotations.Nullable;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;
import org.lagebild.vocab.PROV;

/**
 * What a service holds of articles, for reading: their graphs and those of their entities, and no
 * graph of others. Patterns become queries one by one; whole queries go as they are through {@link
 * #asking}.
 */
final class RemoteDataset extends DatasetGraphWrapper {
  /** How a service of Jena calls the union of its named graphs. */
  private static final String UNION = "urn:x-arq:UnionGraph";

  private static final String OWN =
      String.format(
          Locale.ROOT,
          "SELECT DISTINCT ?g ?base { GRAPH ?g { ?g a <%s> . OPTIONAL { ?g <%s> ?base } } }",
          LB.Article.getURI(),
          PROV.wasAttributedTo.getURI());

  private final RDFLink link;
  private final Set<Node> graphs;
  private final List<String> defaultGraphs;

  /** Keeps graphs of others out of what is fetched; empty if there are none. */
  private final String ofOwn;

  private RemoteDataset(RDFLink link, Set<Node> graphs, boolean alone) {
    super(DatasetGraphFactory.empty());
    this.link = link;
    this.graphs = graphs;
    this.defaultGraphs = defaultGraphs(link, graphs, alone);
    this.ofOwn =
        alone
            ? ""
            : graphs.stream()
                .map(NodeFmtLib::strNT)
                .collect(Collectors.joining(" ", "VALUES ?g { ", " } "));
  }

  /** Looks which graphs there are. */
  static RemoteDataset of(RDFLink link) {
    Set<Node> own = own(link);
    Set<Node> all = new LinkedHashSet<>();
    rows(
        link,
        "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }",
        found -> found.forEachRemaining(row -> all.add(row.get("g"))));
    own.retainAll(all);
    return new RemoteDataset(link, own, own.equals(all));
  }

  private static Set<Node> own(RDFLink link) {
    Set<Node> own = new LinkedHashSet<>();
    rows(
        link,
        OWN,
        found ->
            found.forEachRemaining(
                row -> {
                  own.add(row.get("g"));
                  Node base = row.get("base");
                  if (base != null) {
                    own.add(NodeFactory.createURI(base.getURI() + "graph/entities"));
                  }
                }));
    return own;
  }

  private interface Rows {
    void take(RowSet rows);
  }

  private static void rows(RDFLink link, String query, Rows rows) {
    try (QueryExec run = link.query(query)) {
      rows.take(run.select());
    }
  }

  /** The graphs whose union queries see; where the service has a name for it, that is faster. */
  private static List<String> defaultGraphs(RDFLink link, Set<Node> own, boolean alone) {
    if (own.isEmpty()) {
      return List.of(Iris.DEFAULT_BASE + "graph/entities");
    }
    String article = "{ ?article a <" + LB.Article.getURI() + "> }";
    if (alone && link.queryAsk("ASK FROM <" + UNION + "> " + article)) {
      return List.of(UNION);
    }
    return own.stream().map(Node::getURI).toList();
  }

  /** Queries that the service answers over the union of the graphs. */
  QueryExecBuilder asking(Query query) {
    Query scoped = query.cloneQuery();
    if (!scoped.hasDatasetDescription()) {
      if (namesGraphs(scoped)) {
        graphs.forEach(graph -> scoped.addNamedGraphURI(graph.getURI()));
        graphs.forEach(graph -> scoped.addGraphURI(graph.getURI()));
      } else {
        defaultGraphs.forEach(scoped::addGraphURI);
      }
    }
    return link.newQuery().query(scoped);
  }

  private static boolean namesGraphs(Query query) {
    boolean[] found = {false};
    if (query.getQueryPattern() != null) {
      ElementWalker.walk(
          query.getQueryPattern(),
          new ElementVisitorBase() {
            @Override
            public void visit(ElementNamedGraph element) {
              found[0] = true;
            }

            @Override
            public void visit(ElementSubQuery element) {
              found[0] |= namesGraphs(element.getQuery());
            }
          });
    }
    return found[0];
  }

  @Override
  public Iterator<Quad> find(
      @Nullable Node graph,
      @Nullable Node subject,
      @Nullable Node predicate,
      @Nullable Node object) {
    return graph != null && graph.isConcrete() && Quad.isDefaultGraph(graph)
        ? Iter.nullIterator()
        : findNG(graph, subject, predicate, object);
  }

  @Override
  public Iterator<Quad> find(Quad pattern) {
    return find(
        pattern.getGraph(), pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
  }

  @Override
  public Iterator<Quad> find() {
    return findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Iterator<Quad> findNG(
      @Nullable Node graph,
      @Nullable Node subject,
      @Nullable Node predicate,
      @Nullable Node object) {
    return matches(any(graph), any(subject), any(predicate), any(object));
  }

  /** Whatever of Jena lies above may leave a place open by null. */
  private static Node any(@Nullable Node node) {
    return node == null ? Node.ANY : node;
  }

  private Iterator<Quad> matches(Node graph, Node subject, Node predicate, Node object) {
    if (graph.isConcrete() && !graphs.contains(graph)) {
      return Iter.nullIterator();
    }
    String query =
        "SELECT * { "
            + (graph.isConcrete() ? "" : ofOwn)
            + "GRAPH "
            + term(graph, "?g")
            + " { "
            + String.join(" ", term(subject, "?s"), term(predicate, "?p"), term(object, "?o"))
            + " } }";
    QueryExec run = link.query(QueryFactory.create(query));
    Iterator<Quad> found =
        Iter.map(
            run.select(),
            row ->
                Quad.create(
                    bound(graph, row.get("g")),
                    bound(subject, row.get("s")),
                    bound(predicate, row.get("p")),
                    bound(object, row.get("o"))));
    Iterator<Quad> own = Iter.filter(found, quad -> graphs.contains(quad.getGraph()));
    return Iter.onCloseIO(own, run::close);
  }

  private static String term(Node node, String variable) {
    return node.isConcrete() ? NodeFmtLib.strNT(node) : variable;
  }

  private static Node bound(Node pattern, Node found) {
    return pattern.isConcrete() ? pattern : found;
  }

  @Override
  public boolean contains(Node graph, Node subject, Node predicate, Node object) {
    Iterator<Quad> found = find(graph, subject, predicate, object);
    try {
      return found.hasNext();
    } finally {
      Iter.close(found);
    }
  }

  @Override
  public boolean contains(Quad quad) {
    return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return new HashSet<>(graphs).iterator();
  }

  @Override
  public boolean containsGraph(Node graph) {
    return graphs.contains(graph);
  }

  @Override
  public Graph getGraph(Node graph) {
    return GraphView.createNamedGraph(this, graph);
  }
}
