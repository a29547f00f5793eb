package org.lagebild.rdf;

import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** What is said of a fact before it has a name. Facts compare by what is said of them. */
final class FactContent implements Comparable<FactContent> {
  private static final Comparator<FactContent> BY_CONTENT =
      Comparator.comparing(FactContent::kind)
          .thenComparingInt(FactContent::offset)
          .thenComparing(content -> content.said.keySet().toString());

  /** Predicate and object by their N-Triples forms. */
  private final SortedMap<String, Pair> said = new TreeMap<>();

  private final String kind;
  private final int offset;

  private record Pair(Node predicate, Node object) {}

  FactContent(String kind, int offset) {
    this.kind = kind;
    this.offset = offset;
  }

  String kind() {
    return kind;
  }

  int offset() {
    return offset;
  }

  /** Says it, unless there is nothing to say. */
  FactContent say(Node predicate, @Nullable Node object) {
    if (object != null) {
      said.put(
          NodeFmtLib.strNT(predicate) + " " + NodeFmtLib.strNT(object),
          new Pair(predicate, object));
    }
    return this;
  }

  FactContent type(Node... types) {
    for (Node type : types) {
      say(RDF.type.asNode(), type);
    }
    return this;
  }

  void describe(Node subject, Description graph) {
    said.values().forEach(pair -> graph.add(subject, pair.predicate(), pair.object()));
  }

  @Override
  public int compareTo(FactContent other) {
    return BY_CONTENT.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FactContent content && compareTo(content) == 0;
  }

  @Override
  public int hashCode() {
    return said.keySet().hashCode();
  }
}
