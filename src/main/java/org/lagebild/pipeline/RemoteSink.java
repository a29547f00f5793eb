package org.lagebild.pipeline;

import java.util.List;
import java.util.Map;
import org.lagebild.store.RemoteStore;

/** Puts batches into a store elsewhere, which whoever opened it closes. */
final class RemoteSink implements BuildSink {
  private final RemoteStore store;

  RemoteSink(RemoteStore store) {
    this.store = store;
  }

  @Override
  public void open() {
    store.requireWritable();
  }

  @Override
  public Map<String, String> store(List<Analysed> batch) {
    return StoreSink.put(batch, store::put);
  }

  @Override
  public KeptArticle.Earlier earlier(Analysed article) {
    Boolean same = store.holdsGraph(article.quads());
    if (same == null) {
      return KeptArticle.Earlier.NOTHING;
    }
    return same ? KeptArticle.Earlier.SAME : KeptArticle.Earlier.OTHER;
  }

  @Override
  public void finish() {
    // each batch is stored for good already
  }

  @Override
  public void close() {
    // is not ours
  }
}
