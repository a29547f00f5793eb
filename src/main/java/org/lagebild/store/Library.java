package org.lagebild.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.lagebild.store.StoreException.Reason;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;
import org.lagebild.vocab.NIF;
import org.lagebild.vocab.PROV;

/** The articles of a store one by one, within a transaction that is at hand. */
final class Library {
  private final StoreFolder folder;
  private final DatasetGraph dataset;

  Library(StoreFolder folder, DatasetGraph dataset) {
    this.folder = folder;
    this.dataset = dataset;
  }

  /** What all IRIs begin with, which is the program to which articles are attributed. */
  Iris iris() {
    Set<String> bases = new TreeSet<>();
    dataset
        .findNG(Node.ANY, Node.ANY, PROV.wasAttributedTo, Node.ANY)
        .forEachRemaining(quad -> bases.add(quad.getObject().getURI()));
    if (bases.size() > 1) {
      throw folder.failure(
          Reason.FOREIGN,
          "its articles begin with several bases: "
              + String.join(", ", bases)
              + "; build those of each base into a store of its own",
          null);
    }
    return bases.isEmpty() ? Iris.standard() : new Iris(bases.iterator().next());
  }

  /** The IRIs of all articles, sorted; each has its findings kept beside it. */
  List<String> articles() {
    List<String> articles = all().map(Node::getURI).distinct().sorted().toList();
    KeptFindings kept = new KeptFindings(dataset);
    for (String article : articles) {
      if (kept.of(NodeFactory.createURI(article), LB.findings) == null) {
        throw folder.failure(
            Reason.OUTDATED,
            "an older version built it without what is needed to link anew; build it anew",
            null);
      }
    }
    return articles;
  }

  /** The ids of all articles, sorted. */
  List<String> identifiers() {
    return all().map(this::identifier).sorted().toList();
  }

  private Stream<Node> all() {
    return Stream.of(LB.Article, LB.Reprint)
        .flatMap(t -> Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), t)))
        .map(Quad::getSubject);
  }

  /** How many articles are reprints of others. */
  int reprints() {
    return (int) Iter.count(dataset.findNG(Node.ANY, Node.ANY, LB.reprintOf, Node.ANY));
  }

  private String identifier(Node article) {
    return dataset
        .getGraph(article)
        .find(article, DCTerms.identifier.asNode(), Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }

  StoredArticle article(String iri) {
    Node name = NodeFactory.createURI(iri);
    Graph graph = whole(name);
    String text =
        graph.find(name, NIF.isString, Node.ANY).next().getObject().getLiteralLexicalForm();
    Node findings = new KeptFindings(dataset).of(name, LB.findings);
    if (findings == null) {
      throw new IllegalArgumentException("nothing is kept of " + iri);
    }
    return new StoredArticle(iri, graph, text, findings.getLiteralLexicalForm(), digest(name));
  }

  /** The graph of an article; of a reprint the one that it would have if it were none. */
  private Graph whole(Node article) {
    Withheld withheld = new KeptFindings(dataset).withheld(article);
    if (withheld != null) {
      return withheld.graph();
    }
    Graph graph = GraphFactory.createDefaultGraph();
    dataset.getGraph(article).find().forEachRemaining(graph::add);
    return graph;
  }

  /** Of what the article's graph was made; null if that is not known. */
  @Nullable String digest(Node article) {
    Node digest = new KeptFindings(dataset).of(article, LB.digest);
    return digest == null ? null : digest.getLiteralLexicalForm();
  }

  /** Whether the article's graph is the one of the quads. */
  boolean holdsGraph(List<Quad> quads) {
    Node article = quads.get(0).getGraph();
    return triples(whole(article)).equals(triples(of(article, quads)));
  }

  /** Whether of each item the same is known; names and classes follow from the articles. */
  boolean knowsItems(List<Quad> quads, Node entitiesGraph) {
    Graph known = of(entitiesGraph, quads);
    Withheld withheld = new KeptFindings(dataset).withheld(quads.get(0).getGraph());
    Graph stored = withheld == null ? dataset.getGraph(entitiesGraph) : withheld.items();
    return known
        .find(Node.ANY, OWL.sameAs.asNode(), Node.ANY)
        .mapWith(Triple::getSubject)
        .toSet()
        .stream()
        .allMatch(entity -> beyondTypes(stored, entity).equals(beyondTypes(known, entity)));
  }

  private static Graph of(Node name, List<Quad> quads) {
    Graph graph = GraphFactory.createDefaultGraph();
    quads.stream().filter(q -> q.getGraph().equals(name)).forEach(q -> graph.add(q.asTriple()));
    return graph;
  }

  private static Set<Triple> beyondTypes(Graph graph, Node entity) {
    return EntityDescription.beyondTypes(EntityDescription.in(graph, entity), entity);
  }

  private static Set<Triple> triples(Graph graph) {
    return graph.find().toSet();
  }
}
