package org.lagebild.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The syntaxes of RDF that can be written. */
public enum GraphFormat {
  /** RDF 1.1 Turtle, the union of the graphs. */
  TURTLE,
  /** RDF 1.1 TriG, each graph by its name. */
  TRIG,
  /** RDF 1.1 N-Quads, lines in code point order. */
  NQUADS,
  /** RDF 1.1 N-Triples, the union of the graphs, lines in code point order. */
  NTRIPLES,
  /** JSON-LD 1.1 with prefixes as its only context, each graph by its name. */
  JSONLD,
  /** RDF 1.1 XML, the union of the graphs. */
  RDFXML;

  /**
   * The format of that name, in lower or upper case.
   *
   * @throws ExportFailure that lists the formats if there is none of that name
   */
  public static GraphFormat of(String name) {
    return Arrays.stream(values())
        .filter(f -> f.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new ExportFailure(name + ": no graph format; one of " + all()));
  }

  /** Whether the syntax tells the graphs apart. */
  public boolean namesGraphs() {
    return this == TRIG || this == NQUADS || this == JSONLD;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String all() {
    return Arrays.stream(values()).map(Object::toString).collect(Collectors.joining(" "));
  }
}
