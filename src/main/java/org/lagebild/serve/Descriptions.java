package org.lagebild.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.lagebild.store.Store;
import org.lagebild.vocab.LB;

/** What the server says of itself: service description, VoID, and the ontology. */
final class Descriptions {
  private Descriptions() {}

  /** The endpoint (SPARQL 1.1 Service Description), with the example queries. */
  static RdfDocument ofService() {
    return new RdfDocument(
        address -> {
          Graph graph = read("service.ttl", address);
          GraphUtil.addInto(graph, ExampleQueries.at(address));
          return graph;
        });
  }

  /** The example queries alone. */
  static RdfDocument ofExamples() {
    return new RdfDocument(ExampleQueries::at);
  }

  /** The graph (VoID), with the number of its articles. */
  static RdfDocument ofGraph(Store store) {
    return new RdfDocument(
        address -> {
          Graph graph = read("void.ttl", address);
          Node dataset =
              NodeFactory.createURI(address.resolve(".well-known/void#dataset").toString());
          graph.add(dataset, VOID.documents.asNode(), articles(store));
          graph.add(
              dataset,
              VOID.uriSpace.asNode(),
              NodeFactory.createLiteralString(store.iris().base()));
          return graph;
        });
  }

  private static Node articles(Store store) {
    long count =
        store.read(
            data -> {
              Iterator<?> found = data.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), LB.Article);
              return Iter.count(found);
            });
    return NodeFactory.createLiteralDT("" + count, XSDDatatype.XSDinteger);
  }

  /** Classes and properties, as they are documented. */
  static RdfDocument ofOntology() {
    return new RdfDocument(address -> read("/ontology/lagebild.ttl", address));
  }

  /** A document that comes with the program and names all it speaks of by whole IRIs. */
  static Graph read(String resource) {
    return read(resource, URI.create(""));
  }

  private static Graph read(String resource, URI address) {
    try (InputStream in = Descriptions.class.getResourceAsStream(resource)) {
      return RDFParser.source(in).lang(Lang.TURTLE).base(address.toString()).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
