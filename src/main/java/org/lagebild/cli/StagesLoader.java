package org.lagebild.cli;

import org.lagebild.link.Corrections;
import org.lagebild.pipeline.LinkStage;
import org.lagebild.pipeline.Stages;

/** Loads what articles are worked on with. */
interface StagesLoader {
  /**
   * Loads everything, which takes seconds.
   *
   * @param corrections what is settled by hand
   */
  Stages load(Corrections corrections);

  /** Loads only what links, which is there at once. */
  default LinkStage loadLinking(Corrections corrections) {
    return load(corrections).linking();
  }
}
