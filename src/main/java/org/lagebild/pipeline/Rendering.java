package org.lagebild.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Article;
import org.lagebild.model.Findings;
import org.lagebild.model.Linking;
import org.lagebild.rdf.ArticleQuads;
import org.lagebild.reprint.Edition;
import org.lagebild.reprint.Fingerprint;

/** All that is stored of an article: its graph, its entities, and the findings themselves. */
final class Rendering {
  private Rendering() {}

  /**
   * The article's graph comes first; the findings and the digest last.
   *
   * @param digest of what it is made, null if nobody shall know
   */
  static List<Quad> of(
      ArticleQuads rdf, Findings findings, Linking linking, @Nullable String digest) {
    return of(rdf, findings, linking, FindingsCodec.encode(findings), digest);
  }

  /**
   * The same of findings that are packed already.
   *
   * @param packed what {@link FindingsCodec} made of the findings
   */
  static List<Quad> of(
      ArticleQuads rdf,
      Findings findings,
      Linking linking,
      String packed,
      @Nullable String digest) {
    List<Quad> quads = new ArrayList<>(rdf.of(findings, linking));
    quads.add(rdf.kept(findings.article(), packed));
    fingerprint(findings.article())
        .ifPresent(p -> quads.add(rdf.fingerprint(findings.article(), p)));
    if (digest != null) {
      quads.add(rdf.digest(findings.article(), digest));
    }
    return List.copyOf(quads);
  }

  /** What tells whether others print the same; none of a text that is too short for that. */
  private static Optional<String> fingerprint(Article article) {
    Edition edition = new Edition(article.id(), article.date(), Fingerprint.of(article.text()));
    return edition.print().isComparable() ? Optional.of(edition.encode()) : Optional.empty();
  }
}
