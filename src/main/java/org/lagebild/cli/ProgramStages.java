package org.lagebild.cli;

import org.lagebild.link.Corrections;
import org.lagebild.pipeline.LinkStage;
import org.lagebild.pipeline.Stages;

/** The stages that the program consists of. */
final class ProgramStages implements StagesLoader {
  @Override
  public Stages load(Corrections corrections) {
    return Stages.load(corrections);
  }

  @Override
  public LinkStage loadLinking(Corrections corrections) {
    return Stages.loadLinking(corrections);
  }
}
