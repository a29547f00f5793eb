package org.lagebild.bench;

import java.util.Locale;

/**
 * The stages of a build that come after reading, in their order; and what they are held against.
 */
enum Stage {
  /** Annotation by CoreNLP as it comes, which no build goes through. */
  CORENLP,
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
