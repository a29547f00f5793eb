package org.lagebild.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * An article that is stored, and how that came.
 *
 * @param where it was handed in
 * @param iri its IRI, which names its graph as well
 * @param earlier what the store had of it before
 * @param note what the user should know of how it was read, in one line; null if nothing
 */
public record KeptArticle(
    String where, String id, String iri, Earlier earlier, @Nullable String note) {
  /** What a store has of an article before it is stored. */
  public enum Earlier {
    /** No article of this id. */
    NOTHING,
    /** One of which another graph was made, which is replaced. */
    OTHER,
    /** One of which the same graph was made, or which came as it did then and was not read. */
    SAME
  }
}
