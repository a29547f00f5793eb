package org.lagebild.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.lagebild.model.Entity;
import org.lagebild.model.Fact;
import org.lagebild.model.Findings;
import org.lagebild.model.Link;

/** Counts what a run has stored. */
final class Tally {
  private final Set<String> actors = new HashSet<>();
  private final Set<String> territories = new HashSet<>();
  private final Set<String> items = new HashSet<>();
  private final Map<Class<? extends Fact>, Integer> facts = new HashMap<>();
  private int articles;
  private int replaced;
  private int unchanged;
  private long quads;
  private int refused;
  private int skipped;

  void add(Analysed analysed, KeptArticle.Earlier earlier) {
    articles++;
    replaced += earlier == KeptArticle.Earlier.OTHER ? 1 : 0;
    quads += ownQuads(analysed.quads());
    Map<String, String> itemOf = new HashMap<>();
    for (Link link : analysed.linking().links()) {
      itemOf.put(link.entity(), link.item().id());
      items.add(link.item().id());
    }
    for (Entity entity : analysed.findings().entities()) {
      add(entity, identity(entity, itemOf, analysed.findings()));
    }
    analysed.findings().facts().forEach(f -> facts.merge(f.getClass(), 1, Integer::sum));
  }

  /** An article's own graph comes first; a quad that several stages give is stored once. */
  private static long ownQuads(List<Quad> quads) {
    if (quads.isEmpty()) {
      return 0;
    }
    Node article = quads.get(0).getGraph();
    return quads.stream().filter(quad -> quad.getGraph().equals(article)).distinct().count();
  }

  private void add(Entity entity, String identity) {
    if (entity.kind().isActor()) {
      actors.add(identity);
    }
    if (entity.kind().isTerritory()) {
      territories.add(identity);
    }
  }

  /** Without a name it belongs to its article; with one it is its item, else its name. */
  private static String identity(Entity entity, Map<String, String> itemOf, Findings findings) {
    if (!entity.named()) {
      return findings.article().id() + "\n" + entity.key();
    }
    String item = itemOf.get(entity.key());
    return item != null ? item : entity.kind() + " " + entity.label();
  }

  void unchanged() {
    unchanged++;
  }

  void refused() {
    refused++;
  }

  void skipped() {
    skipped++;
  }

  BuildReport report() {
    return new BuildReport(
        articles,
        actors.size(),
        of(Fact.Meeting.class),
        territories.size(),
        of(Fact.TerritorialStatus.class),
        of(Fact.Event.class),
        of(Fact.Statement.class),
        items.size(),
        quads,
        refused,
        skipped,
        replaced,
        unchanged,
        0);
  }

  private int of(Class<? extends Fact> kind) {
    return facts.getOrDefault(kind, 0);
  }
}
