package org.lagebild.cli;

import org.lagebild.pipeline.LinkSources;
import org.lagebild.pipeline.LinkStage;
import org.lagebild.pipeline.Stages;

/** The stages that the program consists of. */
final class ProgramStages implements StagesLoader {
  @Override
  public Stages load(LinkSources sources) {
    return Stages.load(sources);
  }

  @Override
  public LinkStage loadLinking(LinkSources sources) {
    return Stages.loadLinking(sources);
  }
}
