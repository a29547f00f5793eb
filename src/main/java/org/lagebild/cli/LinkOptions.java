package org.lagebild.cli;

import org.lagebild.pipeline.LinkSettings;
import picocli.CommandLine.Mixin;

/** By what names are linked; the same for all commands that link. */
final class LinkOptions {
  @Mixin private IndexOption index = new IndexOption();
  @Mixin private CorrectionsOption corrections = new CorrectionsOption();

  /** What the options say; the corrections are read, the index is not opened yet. */
  LinkSettings settings() {
    return new LinkSettings(index.folderIfAny(), corrections.read());
  }
}
