package org.lagebild.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.sparql.core.Quad;
import org.lagebild.model.Findings;
import org.lagebild.model.Linking;
import org.lagebild.rdf.ArticleQuads;
import org.lagebild.store.PutResult;
import org.lagebild.store.Store;

/**
 * Links anew all that is stored, without reading the articles again: from the findings that the
 * store keeps the same graphs follow as from a fresh build with the same linker.
 */
public final class Relinking {
  /** The checks and the descriptions of entities cost less for several articles at once. */
  private static final int ARTICLES_AT_ONCE = 16;

  private final Store store;
  private final ArticleQuads rdf;
  private final Function<Findings, Linking> linker;
  private final String links;
  private final RelinkListener listener;
  private final List<Quad> pending = new ArrayList<>();
  private int articlesPending;

  private Relinking(
      Store store, Function<Findings, Linking> linker, String links, RelinkListener listener) {
    this.store = store;
    this.rdf = ArticleQuads.withBase(store.base());
    this.linker = linker;
    this.links = links;
    this.listener = listener;
  }

  /**
   * Links anew and stores what comes out otherwise, in one transaction: if it fails, or the process
   * ends before, the store is as it was.
   *
   * @param folder of the store
   * @param links what {@link LinkSources#digest} says of what the linker links by
   * @throws org.lagebild.store.StoreException if there is no store, it cannot be written, or it was
   *     built without findings
   * @throws RelinkFailure if an article cannot be linked anew
   */
  public static RelinkReport run(
      Path folder, Function<Findings, Linking> linker, String links, RelinkListener listener) {
    try (Store store = Store.openAsBuilt(folder)) {
      return store.inOneTransaction(() -> new Relinking(store, linker, links, listener).all(true));
    }
  }

  /**
   * Tells what {@link #run} would change, and changes nothing.
   *
   * @param folder of the store
   */
  public static RelinkReport dryRun(
      Path folder, Function<Findings, Linking> linker, RelinkListener listener) {
    try (Store store = Store.openAsBuilt(folder)) {
      return store.read(data -> new Relinking(store, linker, "", listener).all(false));
    }
  }

  private RelinkReport all(boolean storing) {
    List<String> articles = store.articlesWithFindings();
    listener.begins(articles.size());
    RelinkReport report = RelinkReport.NOTHING;
    for (String article : articles) {
      report = report.plus(one(article, storing));
      listener.linked(1);
    }
    flush();
    return report;
  }

  private RelinkReport one(String iri, boolean storing) {
    Relinked article = new Relinked(store.article(iri), rdf, linker, links);
    List<Quad> quads = article.quads();
    boolean changed = !store.holdsGraph(quads);
    if (storing && (changed || !store.knowsItems(quads))) {
      add(quads);
    } else if (storing) {
      article.keepDigest(store);
    }
    return changed ? told(article) : new RelinkReport(1, 0, 0, 0, 0);
  }

  private RelinkReport told(Relinked article) {
    RelinkReport report = new RelinkReport(1, 1, 0, 0, 0);
    for (LinkChange change : article.changes()) {
      listener.changes(change);
      report = report.plus(counted(change));
    }
    return report;
  }

  private static RelinkReport counted(LinkChange change) {
    if (change.before() == null) {
      return new RelinkReport(0, 0, 1, 0, 0);
    }
    return change.after() == null
        ? new RelinkReport(0, 0, 0, 1, 0)
        : new RelinkReport(0, 0, 0, 0, 1);
  }

  private void add(List<Quad> quads) {
    pending.addAll(quads);
    articlesPending++;
    if (articlesPending == ARTICLES_AT_ONCE) {
      flush();
    }
  }

  private void flush() {
    if (articlesPending > 0) {
      PutResult result = store.put(pending);
      if (!result.refused().isEmpty()) {
        throw new RelinkFailure(
            result.refused().get(0).article()
                + ": "
                + StoreSink.words(result.refused().get(0).violations()));
      }
      pending.clear();
      articlesPending = 0;
    }
  }
}
