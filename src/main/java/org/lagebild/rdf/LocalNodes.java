package org.lagebild.rdf;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.lagebild.vocab.Iris;

/** The facts and links of an article, each under the offset of the first words that tell it. */
final class LocalNodes {
  private final Iris iris;
  private final Node article;
  private final Map<String, TreeSet<LocalContent>> places = new TreeMap<>();

  LocalNodes(Iris iris, Node article) {
    this.iris = iris;
    this.article = article;
  }

  /** Adds what is to be a node; of equal contents there is one. */
  void add(LocalContent content) {
    String place = content.kind() + "-" + content.offset();
    places.computeIfAbsent(place, p -> new TreeSet<>()).add(content);
  }

  /** States all; those of one kind at one offset are numbered in the order of their content. */
  void describe(Description graph) {
    places.values().forEach(there -> describe(there, graph));
  }

  private void describe(TreeSet<LocalContent> there, Description graph) {
    int ordinal = 0;
    for (LocalContent content : there) {
      ordinal++;
      Node node = iris.local(article, content.kind(), content.offset(), ordinal);
      content.describe(node, graph);
    }
  }
}
