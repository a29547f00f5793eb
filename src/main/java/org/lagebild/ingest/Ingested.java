package org.lagebild.ingest;

import org.lagebild.model.Article;

/** What became of one thing that was handed in. */
public sealed interface Ingested {
  /** Where it was found. */
  Place where();

  /** An article that is fit to be worked on. Its id is not that of an earlier one of the run. */
  record Read(Article article, Place where) implements Ingested {}

  /**
   * Something that should have been an article and is none.
   *
   * @param reason one line: what is wrong and what to do
   */
  record Refused(Place where, String reason) implements Ingested {}

  /**
   * Something in a folder that does not claim to be an article.
   *
   * @param reason one line
   */
  record Skipped(Place where, String reason) implements Ingested {}
}
