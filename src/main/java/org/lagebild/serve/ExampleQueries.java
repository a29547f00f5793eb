package org.lagebild.serve;

import java.net.URI;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.lagebild.query.LoadedQuery;
import org.lagebild.query.Prefixes;
import org.lagebild.query.QueryLoader;
import org.lagebild.query.ShippedQueries;

/** The queries that come with the program, described as SPARQL editors read examples. */
final class ExampleQueries {
  private static final List<LoadedQuery> ALL =
      ShippedQueries.names().stream().map(QueryLoader::load).toList();

  private final URI address;
  private final Graph graph = GraphFactory.createDefaultGraph();

  private ExampleQueries(URI address) {
    this.address = address;
  }

  /** The examples and the prefixes, for the endpoint below an address. */
  static Graph at(URI address) {
    ExampleQueries examples = new ExampleQueries(address);
    Prefixes.common().forEach(examples::declare);
    ALL.forEach(examples::add);
    return examples.graph;
  }

  private void declare(String prefix, String namespace) {
    Node declaration = node("examples.ttl#prefix-" + prefix);
    graph.add(node("examples.ttl#prefixes"), SH.declare, declaration);
    graph.add(declaration, SH.prefix, NodeFactory.createLiteralString(prefix));
    graph.add(
        declaration, SH.namespace, NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
  }

  private void add(LoadedQuery loaded) {
    Node example = node("examples.ttl#" + loaded.name());
    Query query = loaded.query();
    graph.add(example, RDF.type.asNode(), SH.SPARQLExecutable);
    graph.add(example, RDF.type.asNode(), kind(query));
    graph.add(example, RDFS.label.asNode(), NodeFactory.createLiteralString(loaded.name()));
    graph.add(
        example, RDFS.comment.asNode(), NodeFactory.createLiteralLang(loaded.question(), "en"));
    graph.add(example, SH.prefixes, node("examples.ttl#prefixes"));
    graph.add(example, SH.target, node("sparql"));
    String text = ShippedQueries.text(loaded.name()).orElseThrow();
    graph.add(example, form(query), NodeFactory.createLiteralString(text));
  }

  private static Node kind(Query query) {
    if (query.isSelectType()) {
      return SH.SPARQLSelectExecutable;
    }
    return query.isAskType() ? SH.SPARQLAskExecutable : SH.SPARQLConstructExecutable;
  }

  private static Node form(Query query) {
    if (query.isSelectType()) {
      return SH.select;
    }
    return query.isAskType() ? SH.ask : SH.construct;
  }

  private Node node(String relative) {
    return NodeFactory.createURI(address.resolve(relative).toString());
  }
}
