package org.lagebild.store;

import java.util.Comparator;

/**
 * One way in which a graph does not conform to the shapes. Nodes are given as the plain IRI or the
 * lexical form of a literal; what does not apply is the empty string.
 *
 * @param graph the IRI of the graph
 * @param focus what does not conform
 * @param path the property, as an IRI, or a SPARQL property path
 * @param value the offending value
 * @param message what is expected
 */
public record Violation(String graph, String focus, String path, String value, String message)
    implements Comparable<Violation> {
  private static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::graph)
          .thenComparing(Violation::focus)
          .thenComparing(Violation::path)
          .thenComparing(Violation::value)
          .thenComparing(Violation::message);

  @Override
  public int compareTo(Violation other) {
    return ORDER.compare(this, other);
  }
}
