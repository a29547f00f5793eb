package org.lagebild.bench;

import java.util.Locale;

/** The stages of a build that come after reading, in their order. */
enum Stage {
  ANNOTATE,
  EXTRACT,
  LINK,
  RDF,
  /** SHACL validation and the transaction. */
  STORE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
