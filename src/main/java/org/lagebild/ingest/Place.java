package org.lagebild.ingest;

/**
 * Where an article was handed in.
 *
 * @param source the path as it was given, or {@code <stdin>}
 * @param line the line of the article in an NDJSON file, from 1; 0 if the whole source is meant
 */
public record Place(String source, int line) {
  /** A whole file, folder or stream. */
  public static Place whole(String source) {
    return new Place(source, 0);
  }

  /** {@code news.ndjson:17}, or the source alone. */
  @Override
  public String toString() {
    return line == 0 ? source : source + ":" + line;
  }
}
