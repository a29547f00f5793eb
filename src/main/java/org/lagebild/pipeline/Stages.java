package org.lagebild.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotate.GermanAnnotator;
import org.lagebild.extract.Extractor;
import org.lagebild.link.Linker;
import org.lagebild.model.Article;
import org.lagebild.model.Findings;
import org.lagebild.model.Linking;
import org.lagebild.model.Sentence;

/**
 * The stages between reading and writing. Each must be free of side effects and may be called by
 * several threads at once.
 */
public record Stages(
    Function<Article, List<Sentence>> annotate,
    BiFunction<Article, List<Sentence>, Findings> extract,
    Function<Findings, Linking> link) {

  /** Loads the models, the lexicon and the embedded index, which takes seconds. */
  public static Stages load() {
    return load(null);
  }

  /**
   * Loads the models, the lexicon and an index, which takes seconds.
   *
   * @param index the folder of an imported index that links; null for the embedded one alone
   * @throws org.lagebild.link.IndexFailure if there is no index that this program can read
   */
  public static Stages load(@Nullable Path index) {
    Linker linker = index == null ? Linker.load() : Linker.open(index);
    GermanAnnotator annotator = GermanAnnotator.load();
    Extractor extractor = Extractor.load(linker.gazetteer());
    return new Stages(annotator::annotate, extractor::extract, linker::link);
  }
}
