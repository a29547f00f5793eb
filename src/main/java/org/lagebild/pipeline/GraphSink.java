package org.lagebild.pipeline;

import java.util.List;
import java.util.Map;
import org.lagebild.model.Article;

/** Where a run's graphs go. */
public interface GraphSink {
  /**
   * Keeps the graphs of a batch or, if it throws, none of them.
   *
   * @return the reasons, one line each, for which articles were not kept, by their ids
   */
  Map<String, String> store(List<Analysed> batch);

  /**
   * Whether an article is there already as the same program would make it of the same input, so
   * that it need not be read again.
   */
  default boolean isUnchanged(Article article) {
    return false;
  }

  /** What is there already of an article that is going to be stored. */
  default KeptArticle.Earlier earlier(Analysed article) {
    return KeptArticle.Earlier.NOTHING;
  }
}
