package org.lagebild;

import org.lagebild.extract.Extractor;
import org.lagebild.link.Linker;
import org.lagebild.pipeline.Stages;

/** The stages of the program, their models loaded once for all tests of a run. */
public final class TestStages {
  private static final class Loaded {
    static final Stages STAGES = stages(Linker.load());

    private static Stages stages(Linker linker) {
      Extractor extractor = Extractor.load(linker.gazetteer());
      return new Stages(TestAnnotator.annotator()::annotate, extractor::extract, linker::link);
    }
  }

  private TestStages() {}

  /** The shared stages; the first call takes seconds. */
  public static Stages stages() {
    return Loaded.STAGES;
  }
}
