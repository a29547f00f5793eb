package org.lagebild.pipeline;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.lagebild.annotate.GermanAnnotator;
import org.lagebild.extract.Extractor;
import org.lagebild.link.Corrections;
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

  /** Loads the models, the lexicon and the index, which takes seconds. */
  public static Stages load() {
    return load(Corrections.NONE);
  }

  /**
   * The same, where what is settled by hand wins over what the linker would decide. What is found
   * in texts does not depend on it.
   */
  public static Stages load(Corrections corrections) {
    Linker linker = linker(corrections);
    GermanAnnotator annotator = GermanAnnotator.load();
    Extractor extractor = Extractor.load(linker.gazetteer());
    return new Stages(annotator::annotate, extractor::extract, linker::link);
  }

  /** Loads only what links, which needs no models. */
  public static LinkStage loadLinking(Corrections corrections) {
    return linker(corrections)::link;
  }

  private static Linker linker(Corrections corrections) {
    return Linker.load().withCorrections(corrections);
  }

  /** The last of them by itself. */
  public LinkStage linking() {
    return link::apply;
  }
}
