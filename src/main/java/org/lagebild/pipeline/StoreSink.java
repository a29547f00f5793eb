package org.lagebild.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Article;
import org.lagebild.store.FirstLoad;
import org.lagebild.store.PutResult;
import org.lagebild.store.Store;
import org.lagebild.store.Violation;

/** Puts batches into a store, which is made only when there is something to put into it. */
final class StoreSink implements BuildSink {
  private final Supplier<Store> opening;
  private final Function<Article, @Nullable String> digest;
  private final BooleanSupplier empty;
  private @Nullable Store store;
  private int reprintsBefore;

  /**
   * @param digest tells of what an article's graph is made
   */
  StoreSink(Path folder, String base, Function<Article, String> digest) {
    this.opening = () -> Store.openOrCreate(folder, base);
    this.digest = digest::apply;
    this.empty = () -> FirstLoad.isPossible(folder) && !FirstLoad.isBegun(folder);
  }

  /** Puts batches into a store that is open; whoever opened it closes it. */
  StoreSink(Store store) {
    this.opening = () -> store;
    this.digest = article -> null;
    this.empty = () -> false;
  }

  @Override
  public void open() {
    opened();
  }

  private Store opened() {
    if (store == null) {
      store = opening.get();
      reprintsBefore = store.reprints();
    }
    return store;
  }

  @Override
  public Map<String, String> store(List<Analysed> batch) {
    return put(batch, quads -> opened().put(quads));
  }

  /** Hands the quads of a batch over; the reasons why articles were refused, by their ids. */
  static Map<String, String> put(List<Analysed> batch, Function<List<Quad>, PutResult> to) {
    List<Quad> quads = new ArrayList<>();
    Map<String, String> idOf = new HashMap<>();
    for (Analysed analysed : batch) {
      quads.addAll(analysed.quads());
      // an article's own graph comes before what is known of its entities
      idOf.put(analysed.quads().get(0).getGraph().getURI(), analysed.article().id());
    }
    Map<String, String> unfit = new HashMap<>();
    for (PutResult.Refusal refusal : to.apply(quads).refused()) {
      unfit.put(
          idOf.getOrDefault(refusal.article(), refusal.article()), words(refusal.violations()));
    }
    return unfit;
  }

  @Override
  public boolean isUnchanged(Article article) {
    if (store == null && empty.getAsBoolean()) {
      return false;
    }
    String now = digest.apply(article);
    return now != null && now.equals(opened().digest(article.id()));
  }

  @Override
  public KeptArticle.Earlier earlier(Analysed article) {
    Store there = opened();
    if (!there.holdsArticle(article.article().id())) {
      return KeptArticle.Earlier.NOTHING;
    }
    return there.holdsGraph(article.quads()) ? KeptArticle.Earlier.SAME : KeptArticle.Earlier.OTHER;
  }

  static String words(List<Violation> violations) {
    Violation first = violations.get(0);
    String others = violations.size() == 1 ? "" : " and " + (violations.size() - 1) + " more";
    return "its graph does not conform to the shapes: "
        + String.join(" ", first.focus(), first.path(), first.value()).strip()
        + ": "
        + first.message()
        + others
        + "; the lexicon or the shapes need mending";
  }

  @Override
  public void finish() {
    // each batch is stored for good already
  }

  @Override
  public int reprints() {
    return store == null ? 0 : Math.max(0, store.reprints() - reprintsBefore);
  }

  @Override
  public void close() {
    if (store != null) {
      store.close();
    }
  }
}
