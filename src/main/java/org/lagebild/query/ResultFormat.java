package org.lagebild.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the rows of a result are written. */
public enum ResultFormat {
  /** Aligned columns for the eye. */
  TEXT,
  /** SPARQL 1.1 Query Results CSV. */
  CSV,
  /** SPARQL 1.1 Query Results TSV. */
  TSV,
  /** SPARQL 1.1 Query Results JSON. */
  JSON,
  /** SPARQL Query Results XML. */
  XML,
  /** A table in GitHub Flavored Markdown. */
  MARKDOWN;

  /**
   * The format of that name, in lower or upper case.
   *
   * @throws QueryFailure that lists the formats if there is none of that name
   */
  public static ResultFormat of(String name) {
    return Arrays.stream(values())
        .filter(f -> f.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new QueryFailure(name + ": no result format; one of " + all()));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String all() {
    return Arrays.stream(values()).map(Object::toString).collect(Collectors.joining(" "));
  }
}
