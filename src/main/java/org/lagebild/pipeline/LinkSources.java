package org.lagebild.pipeline;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lagebild.link.Corrections;
import org.lagebild.link.Linker;
import org.lagebild.link.Reconciler;

/**
 * What names are linked by.
 *
 * @param index the folder of an imported index of Wikidata; null for the embedded one alone
 * @param corrections what is settled by hand, which wins over what the linker would decide
 * @param reconciler asks a service for what the index does not know; null if none is asked
 */
public record LinkSources(
    @Nullable Path index, Corrections corrections, @Nullable Reconciler reconciler) {
  /** Only what travels with the program. */
  public static final LinkSources EMBEDDED = new LinkSources(null, Corrections.NONE, null);

  /**
   * One word that is another when another index, other corrections or another service is named.
   *
   * @throws org.lagebild.link.IndexFailure if there is no index
   */
  public String digest() {
    return Digests.hash(
        index == null ? null : Linker.stamp(index),
        corrections.toString(),
        reconciler == null ? null : reconciler.toString());
  }

  /**
   * Only an index.
   *
   * @param index its folder; null for the embedded one
   */
  public static LinkSources ofIndex(@Nullable Path index) {
    return new LinkSources(index, Corrections.NONE, null);
  }

  /**
   * @throws org.lagebild.link.IndexFailure if there is no index that this program can read
   */
  Linker linker() {
    return (index == null ? Linker.load() : Linker.open(index))
        .withCorrections(corrections)
        .withReconciler(reconciler);
  }
}
