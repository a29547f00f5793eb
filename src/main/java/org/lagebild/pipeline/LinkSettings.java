package org.lagebild.pipeline;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lagebild.link.Corrections;
import org.lagebild.link.Linker;

/**
 * By what names are linked. What is found in texts does not depend on it.
 *
 * @param index the folder of an imported index; null for the embedded one alone
 * @param corrections what is settled by hand, which wins over what would be decided
 */
public record LinkSettings(@Nullable Path index, Corrections corrections) {
  /** The embedded index, and nothing settled by hand. */
  public static final LinkSettings STANDARD = new LinkSettings(null, Corrections.NONE);

  /**
   * Opens the index.
   *
   * @throws org.lagebild.link.IndexFailure if there is no index that this program can read
   */
  Linker open() {
    Linker linker = index == null ? Linker.load() : Linker.open(index);
    return linker.withCorrections(corrections);
  }
}
