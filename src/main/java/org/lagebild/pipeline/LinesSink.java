package org.lagebild.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.lagebild.store.CheckedArticles;
import org.lagebild.store.PutResult;

/** Writes what conforms as lines. A claim is seldom written twice; that it may be harms nothing. */
final class LinesSink implements GraphSink {
  private static final int REMEMBERED = 200_000;

  private final String base;
  private final PortionOutput out;
  private final Set<String> claims = new HashSet<>();

  LinesSink(String base, PortionOutput out) {
    this.base = base;
    this.out = out;
  }

  @Override
  public Map<String, String> store(List<Analysed> batch) {
    return StoreSink.put(batch, this::put);
  }

  private PutResult put(List<Quad> quads) {
    CheckedArticles checked = CheckedArticles.of(quads, base);
    checked.graphs(quad -> out.write(PortionOutput.Kind.GRAPHS, RdfLines.of(quad)));
    checked.kept(quad -> out.write(PortionOutput.Kind.FINDINGS, RdfLines.of(quad)));
    checked.claims(this::claim);
    return checked.result();
  }

  private void claim(Node entity, Triple triple) {
    if (claims.size() >= REMEMBERED) {
      claims.clear();
    }
    String line = entity.getURI() + '\t' + RdfLines.of(triple);
    if (claims.add(line)) {
      out.write(PortionOutput.Kind.CLAIMS, line);
    }
  }
}
