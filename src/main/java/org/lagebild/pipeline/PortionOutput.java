package org.lagebild.pipeline;

/** Takes what comes of a portion, line by line. */
@FunctionalInterface
public interface PortionOutput {
  /** What a line tells. */
  enum Kind {
    /** N-Quads of the graphs of articles. */
    GRAPHS,
    /** N-Quads, in the default graph, of what the store keeps beside the graphs. */
    FINDINGS,
    /** The IRI of an entity, a tab, and a triple of what an article says of it. */
    CLAIMS,
    /** JSON about what became of something that was handed in. */
    OUTCOMES
  }

  /**
   * Takes a line.
   *
   * @param line without the line feed
   */
  void write(Kind kind, String line);
}
