package org.lagebild.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Article;
import org.lagebild.store.FirstLoad;

/** Puts batches aside until all have come, and then makes a store of them at once. */
final class FirstLoadSink implements BuildSink {
  private final Path folder;
  private final String base;
  private final Function<Article, String> digest;
  private final BuildListener listener;
  private @Nullable FirstLoad load;

  /**
   * @param digest tells of what an article's graph is made
   */
  FirstLoadSink(
      Path folder, String base, Function<Article, String> digest, BuildListener listener) {
    this.folder = folder;
    this.base = base;
    this.digest = digest;
    this.listener = listener;
  }

  @Override
  public void open() {
    opened();
  }

  private FirstLoad opened() {
    if (load == null) {
      load = FirstLoad.into(folder, base);
    }
    return load;
  }

  @Override
  public Map<String, String> store(List<Analysed> batch) {
    return StoreSink.put(batch, opened()::put);
  }

  @Override
  public boolean isUnchanged(Article article) {
    return (load != null || FirstLoad.isBegun(folder))
        && digest.apply(article).equals(opened().digest(article.id()));
  }

  @Override
  public void finish() {
    if (load != null) {
      listener.loading(load.articles());
      load.finish();
    } else if (FirstLoad.isBegun(folder)) {
      opened();
      finish();
    }
  }

  @Override
  public int reprints() {
    return load == null ? 0 : load.reprints();
  }

  @Override
  public void close() {
    if (load != null) {
      load.close();
    }
  }
}
