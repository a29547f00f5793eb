package org.lagebild.cli;

import org.lagebild.pipeline.LinkSources;
import picocli.CommandLine.Mixin;

/** By what names are linked; the same for all commands that link. */
final class LinkOptions {
  @Mixin private IndexOption index = new IndexOption();
  @Mixin private CorrectionsOption corrections = new CorrectionsOption();
  @Mixin private ReconcileOption service = new ReconcileOption();

  /**
   * Reads the corrections and looks whether there is an index, which is opened later. A service is
   * asked later, too.
   *
   * @throws org.lagebild.link.CorrectionsException if the corrections cannot be understood
   */
  LinkSources sources(Console console) {
    return new LinkSources(index.folderIfAny(), corrections.read(), service.reconciler(console));
  }
}
