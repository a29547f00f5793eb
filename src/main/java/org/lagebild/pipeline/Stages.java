package org.lagebild.pipeline;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
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
    return load(LinkSources.EMBEDDED);
  }

  /**
   * Loads the models, the lexicon and what names are linked by, which takes seconds. What is found
   * in texts does not depend on what they are linked by.
   *
   * @throws org.lagebild.link.IndexFailure if there is no index that this program can read
   */
  public static Stages load(LinkSources sources) {
    Linker linker = sources.linker();
    GermanAnnotator annotator = GermanAnnotator.load();
    Extractor extractor = Extractor.load(linker.gazetteer());
    return new Stages(annotator::annotate, extractor::extract, linker::link);
  }

  /**
   * Loads only what links, which needs no models.
   *
   * @throws org.lagebild.link.IndexFailure if there is no index that this program can read
   */
  public static LinkStage loadLinking(LinkSources sources) {
    return sources.linker()::link;
  }

  /** The last of them by itself. */
  public LinkStage linking() {
    return link::apply;
  }
}
