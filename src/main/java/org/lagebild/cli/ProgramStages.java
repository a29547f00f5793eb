package org.lagebild.cli;

import org.lagebild.pipeline.LinkSettings;
import org.lagebild.pipeline.LinkStage;
import org.lagebild.pipeline.Stages;

/** The stages that the program consists of. */
final class ProgramStages implements StagesLoader {
  @Override
  public Stages load(LinkSettings settings) {
    return Stages.load(settings);
  }

  @Override
  public LinkStage loadLinking(LinkSettings settings) {
    return Stages.loadLinking(settings);
  }
}
