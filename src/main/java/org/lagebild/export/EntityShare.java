package org.lagebild.export;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.lagebild.vocab.ITSRDF;
import org.lagebild.vocab.LB;

/**
 * What is known of one entity, the facts that the newest articles tell of it, and enough of
 * whatever else is named there to go on: what it is and what it is called.
 */
final class EntityShare {
  /** Where in the text a fact stands is told by its article. */
  private static final Set<Node> OF_THE_TEXT = Set.of(LB.evidence, LB.trigger, LB.rule);

  /** What speaks of an entity without telling a fact of it. */
  private static final Set<Node> NO_FACTS = Set.of(ITSRDF.taIdentRef, LB.entity);

  private static final List<Node> NAMES =
      List.of(RDF.type.asNode(), RDFS.label.asNode(), LB.fullName);
  private static final List<Node> OF_ARTICLES =
      List.of(RDF.type.asNode(), SchemaDO.headline.asNode(), SchemaDO.datePublished.asNode());

  private final DatasetGraph data;
  private final Node entity;
  private final Node entities;
  private final Set<Quad> share = new LinkedHashSet<>();
  private final Set<Node> named = new LinkedHashSet<>();
  private final EntityReport report;

  /**
   * @param most so many triples of articles are told, and those that make the last article whole
   */
  EntityShare(DatasetGraph data, Node entity, Node entitiesGraph, int most) {
    this.data = data;
    this.entity = entity;
    this.entities = entitiesGraph;
    describe();
    List<Dated> newestFirst = articles();
    int own = share.size();
    int shown = 0;
    while (shown < newestFirst.size() && share.size() - own < most) {
      tell(newestFirst.get(shown++).graph());
    }
    report = new EntityReport(shown, newestFirst.size());
    named.forEach(node -> take(entities, node, NAMES));
  }

  Iterator<Quad> quads() {
    return share.iterator();
  }

  EntityReport report() {
    return report;
  }

  private void describe() {
    for (Quad quad : find(entities, entity, Node.ANY)) {
      share.add(quad);
      if (ArticleShare.isPartOf(quad.getObject(), entity)) {
        share.addAll(find(entities, quad.getObject(), Node.ANY));
      }
    }
  }

  /** Each article that names the entity says what it takes it for. */
  private List<Dated> articles() {
    Set<Node> graphs = new LinkedHashSet<>();
    data.findNG(Node.ANY, entity, RDF.type.asNode(), Node.ANY)
        .forEachRemaining(quad -> graphs.add(quad.getGraph()));
    graphs.remove(entities);
    return graphs.stream().map(this::dated).sorted(Dated.NEWEST_FIRST).toList();
  }

  private Dated dated(Node article) {
    return new Dated(
        article,
        find(article, article, SchemaDO.datePublished.asNode()).stream()
            .map(quad -> quad.getObject().getLiteralLexicalForm())
            .findFirst()
            .orElse(""));
  }

  private void tell(Node article) {
    share.add(Quad.create(entities, article, SchemaDO.mentions.asNode(), entity));
    take(article, article, OF_ARTICLES);
    share.addAll(find(article, entity, Node.ANY));
    Set<Node> facts = new TreeSet<>(Comparator.comparing(Node::toString));
    data.findNG(article, Node.ANY, Node.ANY, entity)
        .forEachRemaining(
            quad -> {
              if (!NO_FACTS.contains(quad.getPredicate())) {
                facts.add(quad.getSubject());
              }
            });
    facts.forEach(fact -> tell(article, fact));
  }

  private void tell(Node article, Node fact) {
    for (Quad quad : find(article, fact, Node.ANY)) {
      if (!OF_THE_TEXT.contains(quad.getPredicate())) {
        share.add(quad);
        if (quad.getObject().isURI() && !quad.getPredicate().equals(RDF.type.asNode())) {
          take(article, quad.getObject(), NAMES);
          named.add(quad.getObject());
        }
      }
    }
  }

  private void take(Node graph, Node subject, List<Node> properties) {
    properties.forEach(property -> share.addAll(find(graph, subject, property)));
  }

  private List<Quad> find(Node graph, Node subject, Node predicate) {
    return Iter.toList(data.findNG(graph, subject, predicate, Node.ANY));
  }

  /** An article and its day of publication, empty if it is not known. */
  private record Dated(Node graph, String day) {
    static final Comparator<Dated> NEWEST_FIRST =
        Comparator.comparing(Dated::day)
            .reversed()
            .thenComparing(article -> article.graph().toString());
  }
}
