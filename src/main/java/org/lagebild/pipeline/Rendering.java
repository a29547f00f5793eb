package org.lagebild.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Findings;
import org.lagebild.model.Linking;
import org.lagebild.rdf.ArticleQuads;

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
    if (digest != null) {
      quads.add(rdf.digest(findings.article(), digest));
    }
    return List.copyOf(quads);
  }
}
