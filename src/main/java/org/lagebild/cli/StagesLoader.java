package org.lagebild.cli;

import org.lagebild.pipeline.LinkSettings;
import org.lagebild.pipeline.LinkStage;
import org.lagebild.pipeline.Stages;

/** Loads what articles are worked on with. */
interface StagesLoader {
  /** Loads everything, which takes seconds. */
  Stages load(LinkSettings settings);

  /** Loads only what links, which takes less. */
  default LinkStage loadLinking(LinkSettings settings) {
    return load(settings).linking();
  }
}
