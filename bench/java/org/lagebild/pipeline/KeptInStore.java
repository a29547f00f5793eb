package org.lagebild.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.lagebild.model.Findings;
import org.lagebild.store.Store;

/** What was found in the articles of a store, for benchmarks that make more of them. */
public final class KeptInStore {
  private KeptInStore() {}

  /** The findings of all articles, by the articles' IRIs. */
  public static List<Findings> of(Path folder) {
    try (Store store = Store.openAsBuilt(folder)) {
      return store.articlesWithFindings().stream()
          .map(store::article)
          .map(article -> FindingsCodec.decode(article.findings(), article.text()))
          .toList();
    }
  }
}
