package org.lagebild.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.lagebild.vocab.LB;
import org.lagebild.vocab.PROV;

/**
 * All that a reprint would say if it were none, so that it can be said when its original goes.
 *
 * @param graph of the article, whole
 * @param items what is known of the Wikidata items of which it speaks
 */
record Withheld(Graph graph, Graph items) {
  private static final Set<Node> OF_THE_PUBLICATION =
      Set.of(
          DCTerms.identifier.asNode(),
          PROV.wasAttributedTo,
          SchemaDO.headline.asNode(),
          SchemaDO.datePublished.asNode(),
          SchemaDO.inLanguage.asNode(),
          SchemaDO.publisher.asNode(),
          SchemaDO.url.asNode());

  /**
   * What to withhold of an article.
   *
   * @param known descriptions of entities, its own among them
   */
  static Withheld of(Node article, Graph graph, Graph known) {
    Claims claims = new Claims();
    claims.add(article, graph);
    Graph items = GraphFactory.createDefaultGraph();
    for (Node entity : claims.entities()) {
      if (EntityDescription.isLinked(known, entity)) {
        EntityDescription.beyondTypes(EntityDescription.in(known, entity), entity)
            .forEach(items::add);
      }
    }
    return new Withheld(graph, items);
  }

  /** The graph of a reprint: the publication, and where its text is. */
  static Graph publication(Node article, Graph graph, Node original) {
    Graph publication = GraphFactory.createDefaultGraph();
    graph
        .find(article, Node.ANY, Node.ANY)
        .filterKeep(triple -> OF_THE_PUBLICATION.contains(triple.getPredicate()))
        .forEachRemaining(publication::add);
    publication.add(article, RDF.type.asNode(), LB.Reprint);
    publication.add(article, RDF.type.asNode(), SchemaDO.NewsArticle.asNode());
    publication.add(article, LB.reprintOf, original);
    return publication;
  }

  /** As one literal: N-Quads in the order of their characters, what is known of items in none. */
  Node packed(Node article) {
    Set<String> lines = new TreeSet<>();
    graph.find().forEach(t -> lines.add(NodeFmtLib.strNQ(Quad.create(article, t))));
    items.find().forEach(t -> lines.add(NodeFmtLib.strNT(t)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return NodeFactory.createLiteralString(
        Base64.getEncoder().withoutPadding().encodeToString(bytes.toByteArray()));
  }

  /** What {@link #packed} made a literal of. */
  static Withheld unpacked(Node article, Node literal) {
    byte[] bytes = Base64.getDecoder().decode(literal.getLiteralLexicalForm());
    DatasetGraph both = DatasetGraphFactory.create();
    try (InputStream lines = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      RDFParser.source(lines).lang(Lang.NQUADS).parse(StreamRDFLib.dataset(both));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Withheld(both.getGraph(article), both.getDefaultGraph());
  }
}
