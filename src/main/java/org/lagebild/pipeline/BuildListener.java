package org.lagebild.pipeline;

import org.jspecify.annotations.Nullable;

/** Hears of the course of a run, in the order of the input and from one thread. */
public interface BuildListener {
  /**
   * An article could not be stored.
   *
   * @param reason one line: what is wrong and what to do
   * @param cause what failed in a stage; null if the input itself is at fault
   */
  void refused(String where, String reason, @Nullable Throwable cause);

  /** Something was passed over that was no article for this program. */
  void skipped(String where, String reason);

  /** An article gives no day, so that relative times in it stay unresolved. */
  void undated(String where);

  /**
   * Something was handed in, be it an article or not. What became of it is told later, for one
   * thing after the other under the same {@code where} in the same order.
   *
   * @param id of the article; null if it is none
   */
  default void arrived(String where, @Nullable String id) {}

  /** An article is stored for good, or was so before as it came. */
  default void kept(KeptArticle article) {}

  /** That many more articles are stored for good, or were so before. */
  void stored(int articles);

  /** A first load begins to make a store of so many articles, which may take minutes. */
  default void loading(int articles) {}
}
