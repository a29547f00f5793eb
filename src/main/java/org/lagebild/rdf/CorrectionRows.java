package org.lagebild.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;

/** Corrections by hand that are written as a graph, as the rows that a table of them has. */
public final class CorrectionRows {
  private static final List<String> NOTHING = List.of("");
  private static final String NO_ITEM = "none";

  private CorrectionRows() {}

  /**
   * One correction; what is not said is the empty string.
   *
   * @param subject which one, for messages: its IRI, or its name in quotation marks
   * @param item a Q and a number, {@code none}, or whatever stands there instead
   * @param kind the local name of a class
   */
  public record Row(String subject, String name, String article, String item, String kind) {}

  /** All corrections of the graph, sorted; one with several names is several rows. */
  public static List<Row> of(Graph graph) {
    List<Row> rows = new ArrayList<>();
    graph
        .find(Node.ANY, RDF.type.asNode(), LB.Correction)
        .mapWith(Triple::getSubject)
        .toSet()
        .forEach(correction -> addTo(rows, correction, graph));
    rows.sort(Comparator.comparing(Row::toString));
    return List.copyOf(rows);
  }

  private static void addTo(List<Row> rows, Node correction, Graph graph) {
    for (String name : said(graph, correction, LB.called)) {
      String subject = correction.isURI() ? "<" + correction.getURI() + ">" : "\"" + name + "\"";
      for (String article : said(graph, correction, LB.inArticle)) {
        for (String item : items(graph, correction)) {
          for (String kind : said(graph, correction, LB.takenFor)) {
            rows.add(new Row(subject, name, article, item, kind));
          }
        }
      }
    }
  }

  private static List<String> items(Graph graph, Node correction) {
    List<String> items = new ArrayList<>();
    graph
        .find(correction, LB.noItem, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(no -> no.isLiteral() && Boolean.TRUE.equals(no.getLiteralValue()))
        .forEachRemaining(no -> items.add(NO_ITEM));
    graph
        .find(correction, LB.item, Node.ANY)
        .forEachRemaining(t -> items.add(text(t.getObject(), Iris.WIKIDATA)));
    return items.isEmpty() ? NOTHING : items;
  }

  private static List<String> said(Graph graph, Node correction, Node property) {
    List<String> said =
        graph
            .find(correction, property, Node.ANY)
            .mapWith(t -> text(t.getObject(), LB.NS))
            .toList();
    return said.isEmpty() ? NOTHING : said;
  }

  private static String text(Node node, String namespace) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    String iri = node.toString();
    return iri.startsWith(namespace) ? iri.substring(namespace.length()) : iri;
  }
}
