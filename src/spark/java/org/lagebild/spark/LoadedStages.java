package org.lagebild.spark;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lagebild.pipeline.LinkSources;
import org.lagebild.pipeline.Stages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The models of one executor, which all of its tasks share. */
final class LoadedStages {
  private static final Logger LOG = LoggerFactory.getLogger(LoadedStages.class);
  private static @Nullable Stages stages;
  private static @Nullable String loadedIndex;

  private LoadedStages() {}

  /**
   * The stages; the first call loads them, which takes seconds.
   *
   * @param index the folder of an imported index; null for the embedded one alone
   */
  static synchronized Stages get(@Nullable String index) {
    if (stages == null || !Objects.equals(index, loadedIndex)) {
      long begin = System.nanoTime();
      stages = Stages.load(LinkSources.ofIndex(index == null ? null : Path.of(index)));
      loadedIndex = index;
      LOG.info("models loaded in {} ms", (System.nanoTime() - begin) / 1_000_000);
    }
    return stages;
  }
}
