package org.lagebild.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.lagebild.model.Article;
import org.lagebild.model.Findings;
import org.lagebild.model.Linking;
import org.lagebild.model.Sentence;
import org.lagebild.pipeline.BuildRequest;
import org.lagebild.pipeline.LocalBuild;
import org.lagebild.pipeline.Stages;
import org.lagebild.rdf.ArticleQuads;
import org.lagebild.store.PutResult;
import org.lagebild.store.Store;

/**
 * Leads articles through all stages as a build with one thread does, into a store of its own that
 * is removed afterwards.
 */
final class StagePass {
  /** As many as a build stores in one transaction. */
  private static final int ARTICLES_PER_BATCH = BuildRequest.Storing.DEFAULT_BATCH;

  private final Stages stages;
  private final ArticleQuads rdf = ArticleQuads.withBase(LocalBuild.DEFAULT_BASE);
  private final Path scratch;
  private long tokens;

  /**
   * @param scratch the folder in which the store is made
   */
  StagePass(Stages stages, Path scratch) {
    this.stages = stages;
    this.scratch = scratch;
  }

  /**
   * @throws IllegalStateException if the store refuses an article
   */
  StageTimes over(List<Article> articles) {
    StageTimes times = new StageTimes();
    tokens = 0;
    try {
      Path folder = Files.createTempDirectory(Files.createDirectories(scratch), "stages");
      try (Store store = Store.openOrCreate(folder.resolve("store"), LocalBuild.DEFAULT_BASE)) {
        for (int at = 0; at < articles.size(); at += ARTICLES_PER_BATCH) {
          int end = Math.min(articles.size(), at + ARTICLES_PER_BATCH);
          batch(articles.subList(at, end), store, times);
        }
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return times;
  }

  /** The words, split contractions and punctuation marks of the articles last led through. */
  long tokens() {
    return tokens;
  }

  private void batch(List<Article> articles, Store store, StageTimes times) {
    List<Quad> quads = new ArrayList<>();
    articles.forEach(article -> quads.addAll(analysed(article, times)));
    PutResult put = times.in(Stage.STORE, () -> store.put(quads));
    if (!put.refused().isEmpty()) {
      throw new IllegalStateException("refused by the shapes: " + put.refused());
    }
  }

  private List<Quad> analysed(Article article, StageTimes times) {
    List<Sentence> sentences = times.in(Stage.ANNOTATE, () -> stages.annotate().apply(article));
    tokens += sentences.stream().mapToInt(sentence -> sentence.tokens().size()).sum();
    Findings findings = times.in(Stage.EXTRACT, () -> stages.extract().apply(article, sentences));
    Linking linking = times.in(Stage.LINK, () -> stages.link().apply(findings));
    return times.in(Stage.RDF, () -> rdf.of(findings, linking));
  }

  private static void remove(Path folder) throws IOException {
    List<Path> inside;
    try (Stream<Path> walk = Files.walk(folder)) {
      inside = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      Files.delete(path);
    }
  }
}
