package org.lagebild.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Entity;
import org.lagebild.model.Findings;
import org.lagebild.model.Link;
import org.lagebild.model.Linking;
import org.lagebild.rdf.ArticleQuads;
import org.lagebild.store.Store;
import org.lagebild.store.StoredArticle;

/** One stored article, linked anew. */
final class Relinked {
  private final StoredArticle stored;
  private final ArticleQuads rdf;
  private final String links;
  private final Findings findings;
  private final Linking linking;

  /**
   * @param links what {@link LinkSources#digest} says of what the linker links by
   */
  Relinked(
      StoredArticle stored, ArticleQuads rdf, Function<Findings, Linking> linker, String links) {
    this.stored = stored;
    this.rdf = rdf;
    this.links = links;
    this.findings = findings(stored);
    this.linking = linker.apply(findings);
  }

  private static Findings findings(StoredArticle stored) {
    try {
      return FindingsCodec.decode(stored.findings(), stored.text());
    } catch (IllegalArgumentException e) {
      throw new RelinkFailure(
          stored.iri()
              + ": what the store keeps of it cannot be read ("
              + e.getMessage()
              + "); build it anew",
          e);
    }
  }

  /** All that is to be stored of it. */
  List<Quad> quads() {
    String digest = Digests.relinked(stored.digest(), links);
    return Rendering.of(rdf, findings, linking, stored.findings(), digest);
  }

  /** Notes by what it is linked now, where its graph stays as it is. */
  void keepDigest(Store store) {
    String digest = Digests.relinked(stored.digest(), links);
    if (digest != null && !digest.equals(stored.digest())) {
      store.keepDigest(stored.iri(), digest);
    }
  }

  /** The entities with another item than before, in the order of the findings. */
  List<LinkChange> changes() {
    Map<String, String> before = rdf.itemsIn(stored.graph(), findings);
    Map<String, Link> after = new TreeMap<>();
    linking.links().forEach(link -> after.put(link.entity(), link));
    List<LinkChange> changes = new ArrayList<>();
    for (Entity entity : findings.entities()) {
      LinkChange change = change(entity, before.get(entity.key()), after.get(entity.key()));
      if (!Objects.equals(change.before(), change.after())) {
        changes.add(change);
      }
    }
    return changes;
  }

  private LinkChange change(Entity entity, @Nullable String before, @Nullable Link after) {
    String article = findings.article().id();
    return after == null
        ? new LinkChange(article, entity.label(), before, null, null, null)
        : new LinkChange(
            article, entity.label(), before, after.item().id(), after.confidence(), after.ground());
  }
}
