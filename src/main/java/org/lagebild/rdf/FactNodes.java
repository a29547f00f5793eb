package org.lagebild.rdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.lagebild.model.Fact;
import org.lagebild.vocab.Iris;

/** The facts of an article, each under the offset of its first trigger. */
final class FactNodes {
  private final Iris iris;
  private final Node article;
  private final FactContents contents;

  FactNodes(Iris iris, Node article, Text text, EntityNodes entities, Annotations annotations) {
    this.iris = iris;
    this.article = article;
    this.contents = new FactContents(text, entities, annotations);
  }

  /**
   * States the facts. Those of one kind at one offset are numbered in the order of their content;
   * equal ones are one.
   */
  void describe(List<Fact> facts, Description graph) {
    Map<String, TreeSet<FactContent>> places = new TreeMap<>();
    for (Fact fact : facts) {
      FactContent content = contents.of(fact);
      String place = content.kind() + "-" + content.offset();
      places.computeIfAbsent(place, p -> new TreeSet<>()).add(content);
    }
    places.values().forEach(there -> describe(there, graph));
  }

  private void describe(TreeSet<FactContent> there, Description graph) {
    int ordinal = 0;
    for (FactContent content : there) {
      ordinal++;
      Node node = iris.local(article, content.kind(), content.offset(), ordinal);
      content.describe(node, graph);
    }
  }
}
