package org.lagebild.pipeline;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lagebild.link.Corrections;
import org.lagebild.link.Linker;

/**
 * What names are linked by.
 *
 * @param index the folder of an imported index of Wikidata; null for the embedded one alone
 * @param corrections what is settled by hand, which wins over what the linker would decide
 */
public record LinkSources(@Nullable Path index, Corrections corrections) {
  /** Only what travels with the program. */
  public static final LinkSources EMBEDDED = new LinkSources(null, Corrections.NONE);

  /**
   * @throws org.lagebild.link.IndexFailure if there is no index that this program can read
   */
  Linker linker() {
    return (index == null ? Linker.load() : Linker.open(index)).withCorrections(corrections);
  }
}
