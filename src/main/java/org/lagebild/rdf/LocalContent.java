package org.lagebild.rdf;

import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** What is said of a fact or link before it has a name. They compare by what is said of them. */
final class LocalContent implements Comparable<LocalContent> {
  private static final Comparator<LocalContent> BY_CONTENT =
      Comparator.comparing(LocalContent::kind)
          .thenComparingInt(LocalContent::offset)
          .thenComparing(content -> content.said.keySet().toString());

  /** Predicate and object by their N-Triples forms. */
  private final SortedMap<String, Pair> said = new TreeMap<>();

  private final String kind;
  private final int offset;

  private record Pair(Node predicate, Node object) {}

  LocalContent(String kind, int offset) {
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
  LocalContent say(Node predicate, @Nullable Node object) {
    if (object != null) {
      said.put(
          NodeFmtLib.strNT(predicate) + " " + NodeFmtLib.strNT(object),
          new Pair(predicate, object));
    }
    return this;
  }

  LocalContent type(Node... types) {
    for (Node type : types) {
      say(RDF.type.asNode(), type);
    }
    return this;
  }

  void describe(Node subject, Description graph) {
    said.values().forEach(pair -> graph.add(subject, pair.predicate(), pair.object()));
  }

  @Override
  public int compareTo(LocalContent other) {
    return BY_CONTENT.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LocalContent content && compareTo(content) == 0;
  }

  @Override
  public int hashCode() {
    return said.keySet().hashCode();
  }
}
