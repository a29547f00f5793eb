package org.lagebild.pipeline;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.ArticleReader;
import org.lagebild.rdf.ArticleQuads;
import org.lagebild.store.Store;

/**
 * Takes articles as they come into a store that stays open. The stages are loaded once, when the
 * first article comes; one delivery is worked on at a time, others wait.
 */
public final class Intake {
  private final Store store;
  private final Supplier<Stages> loading;
  private final int maxBytes;
  private @Nullable Analysis analysis;

  /**
   * @param stages loads the models, which takes seconds
   * @param maxBytes the longest text that is accepted, in bytes of UTF-8
   */
  public Intake(Store store, Supplier<Stages> stages, int maxBytes) {
    this.store = store;
    this.loading = stages;
    this.maxBytes = maxBytes;
  }

  /**
   * What became of a delivery.
   *
   * @param stored the articles that are in the store now, in the order in which they came
   * @param unstored those that are not, with the reason
   */
  public record Receipt(List<Kept> stored, List<Failed> unstored) {
    /** Makes the lists unchangeable. */
    public Receipt {
      stored = List.copyOf(stored);
      unstored = List.copyOf(unstored);
    }
  }

  /**
   * An article that was stored.
   *
   * @param iri its IRI, which names its graph as well
   * @param contents how much was found in it
   */
  public record Kept(String id, String iri, BuildReport contents) {}

  /**
   * An article that was not stored.
   *
   * @param line its line among several, from 1; 0 if there was only one
   * @param reason one line: what is wrong and what to do
   */
  public record Failed(int line, String reason) {}

  /**
   * Reads one text or lines of JSON, as {@code lagebild build -} does, and stores what it says.
   *
   * @throws org.lagebild.store.StoreException if the store cannot be written; some articles of a
   *     long delivery may be stored then
   */
  public synchronized Receipt take(InputStream articles) {
    List<Failed> failed = new ArrayList<>();
    StoreSink sink = new StoreSink(store);
    List<Kept> kept = new ArrayList<>();
    GraphSink counting =
        batch -> {
          Map<String, String> unfit = new HashMap<>(sink.store(batch));
          batch.stream()
              .filter(a -> !unfit.containsKey(a.article().id()))
              .forEach(a -> kept.add(kept(a)));
          return unfit;
        };
    new LocalRunner(request(), this::analysis, counting, new Listener(failed), new Stop())
        .run(articles);
    return new Receipt(kept, failed);
  }

  private BuildRequest request() {
    List<String> sources = List.of(ArticleReader.STDIN);
    return new BuildRequest(sources, Path.of(""), store.base(), null, maxBytes, 1);
  }

  private Analysis analysis() {
    if (analysis == null) {
      ArticleQuads rdf = ArticleQuads.withBase(store.base());
      analysis =
          new Analysis(
              loading.get(), (findings, linking) -> Rendering.of(rdf, findings, linking, null));
    }
    return analysis;
  }

  private static Kept kept(Analysed analysed) {
    Tally tally = new Tally();
    tally.add(analysed, KeptArticle.Earlier.NOTHING);
    String iri = analysed.quads().get(0).getGraph().getURI();
    return new Kept(analysed.article().id(), iri, tally.report());
  }

  /** Keeps what was not stored; how far the work has come is of no interest here. */
  private record Listener(List<Failed> failed) implements BuildListener {
    private static final Pattern LINE = Pattern.compile("[^:!]*:(\\d{1,9})");

    @Override
    public void refused(String where, String reason, @Nullable Throwable cause) {
      Matcher line = LINE.matcher(where);
      failed.add(new Failed(line.matches() ? Integer.parseInt(line.group(1)) : 0, reason));
    }

    @Override
    public void skipped(String where, String reason) {
      refused(where, reason, null);
    }

    @Override
    public void undated(String where) {}

    @Override
    public void stored(int articles) {}
  }
}
