package org.lagebild.rdf;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.lagebild.model.Entity;
import org.lagebild.model.Findings;
import org.lagebild.model.Mention;
import org.lagebild.vocab.ITSRDF;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;

/** Reads out of an article's graph which entities were linked when it was made. */
final class StoredLinks {
  private final Iris iris;
  private final Node article;
  private final Text text;
  private final Graph graph;

  StoredLinks(Iris iris, Findings findings, Graph graph) {
    this.iris = iris;
    this.article = iris.article(findings.article().id());
    this.text = new Text(findings.article());
    this.graph = graph;
  }

  /** The items' ids by the keys of the entities. */
  Map<String, String> of(Findings findings) {
    Map<String, String> items = new TreeMap<>();
    for (Entity entity : findings.entities()) {
      item(entity).ifPresent(item -> items.put(entity.key(), item));
    }
    return items;
  }

  private Optional<String> item(Entity entity) {
    return nodes(entity).stream()
        .flatMap(node -> graph.find(Node.ANY, LB.entity, node).toList().stream())
        .map(Triple::getSubject)
        .filter(guess -> graph.contains(guess, RDF.type.asNode(), LB.Link))
        .flatMap(link -> graph.find(link, LB.item, Node.ANY).toList().stream())
        .map(said -> said.getObject().getLocalName())
        .sorted()
        .findFirst();
  }

  /** What all its mentions mean; only things of one kind over the same characters are more. */
  private Set<Node> nodes(Entity entity) {
    Set<Node> nodes = meant(entity.mentions().get(0));
    entity.mentions().forEach(mention -> nodes.retainAll(meant(mention)));
    Node type = EntityTypes.classOf(entity.kind());
    nodes.removeIf(node -> !graph.contains(node, RDF.type.asNode(), type));
    return nodes;
  }

  private Set<Node> meant(Mention mention) {
    Node characters = iris.mention(article, text.begin(mention.span()), text.end(mention.span()));
    return new HashSet<>(
        graph.find(characters, ITSRDF.taIdentRef, Node.ANY).mapWith(Triple::getObject).toList());
  }
}
