package org.lagebild.cli;

import org.lagebild.pipeline.LinkSources;
import org.lagebild.pipeline.LinkStage;
import org.lagebild.pipeline.Stages;

/** Loads what articles are worked on with. */
@FunctionalInterface
interface StagesLoader {
  /** Loads everything, which takes seconds. */
  Stages load(LinkSources sources);

  /** Loads only what links, which is there at once. */
  default LinkStage loadLinking(LinkSources sources) {
    return load(sources).linking();
  }
}
