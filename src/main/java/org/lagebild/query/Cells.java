package org.lagebild.query;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** RDF terms as a reader wants them in a cell. */
final class Cells {
  private Cells() {}

  /** An IRI or the characters of a literal, as SPARQL's CSV writes them; nothing for unbound. */
  static String text(@Nullable Node term) {
    if (term == null) {
      return "";
    }
    if (term.isURI()) {
      return term.getURI();
    }
    return term.isLiteral() ? term.getLiteralLexicalForm() : "_:" + term.getBlankNodeLabel();
  }
}
