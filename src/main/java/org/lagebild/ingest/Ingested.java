package org.lagebild.ingest;

import org.jspecify.annotations.Nullable;
import org.lagebild.model.Article;

/** What became of one thing that was handed in. */
public sealed interface Ingested {
  /** Where it was found. */
  Place where();

  /**
   * An article that is fit to be worked on. Its id is not that of an earlier one of the run.
   *
   * @param note what the user should know of it, in one line; null if nothing
   */
  record Read(Article article, Place where, @Nullable String note) implements Ingested {
    /** One of which there is nothing to be noted. */
    public Read(Article article, Place where) {
      this(article, where, null);
    }
  }

  /**
   * Something that should have been an article and is none.
   *
   * @param reason one line: what is wrong and what to do
   */
  record Refused(Place where, String reason) implements Ingested {}

  /**
   * Something that does not claim to be an article, or one that is not for this program.
   *
   * @param reason one line
   */
  record Skipped(Place where, String reason) implements Ingested {}
}
