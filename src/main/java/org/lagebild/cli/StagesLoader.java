package org.lagebild.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lagebild.pipeline.Stages;

/** Loads what articles are worked on with. */
interface StagesLoader {
  /**
   * Loads everything, which takes seconds.
   *
   * @param index the folder of the imported index that links, null for the embedded one alone
   */
  Stages load(@Nullable Path index);
}
