package org.lagebild.pipeline;

import java.util.List;
import java.util.Map;

/** Where a run's graphs go. */
public interface GraphSink {
  /**
   * Keeps the graphs of a batch or, if it throws, none of them.
   *
   * @return the reasons, one line each, for which articles were not kept, by their ids
   */
  Map<String, String> store(List<Analysed> batch);

  /** What is there already of an article that is going to be stored. */
  default KeptArticle.Earlier earlier(Analysed article) {
    return KeptArticle.Earlier.NOTHING;
  }
}
