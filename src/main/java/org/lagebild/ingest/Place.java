package org.lagebild.ingest;

/**
 * Where an article was handed in.
 *
 * @param source the path or address as it was given, or {@code <stdin>}; in a zip, the path, an
 *     exclamation mark and the name there
 * @param line the line of the article in an NDJSON file, its number in a feed, or that of its
 *     record in a WARC, from 1; 0 if the whole source is meant
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
