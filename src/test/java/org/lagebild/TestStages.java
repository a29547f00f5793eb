package org.lagebild;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lagebild.extract.Extractor;
import org.lagebild.link.Linker;
import org.lagebild.model.Article;
import org.lagebild.model.Findings;
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

  private static final Map<Article, Findings> FOUND = new ConcurrentHashMap<>();

  private TestStages() {}

  /** The shared stages; the first call takes seconds. */
  public static Stages stages() {
    return Loaded.STAGES;
  }

  /** The same, which find anew only what they have not found before in the same article. */
  public static Stages remembering() {
    return new Stages(article -> List.of(), (article, none) -> found(article), stages().link());
  }

  private static Findings found(Article article) {
    return FOUND.computeIfAbsent(
        article, a -> stages().extract().apply(a, stages().annotate().apply(a)));
  }
}
