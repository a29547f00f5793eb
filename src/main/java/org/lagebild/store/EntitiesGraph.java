package org.lagebild.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.lagebild.vocab.LB;

/**
 * The graph of the entities, kept such that it is always what the articles in the store give: an
 * entity is what any of them takes it for, an entity without an item bears the smallest of the
 * names that they use, and one of which none speaks any more is gone. Works inside a write
 * transaction, after the articles' graphs were changed, and touches only the entities of these
 * articles.
 */
final class EntitiesGraph {
  private final DatasetGraph dataset;
  private final Node name;
  private final Graph graph;

  EntitiesGraph(DatasetGraph dataset, Node name) {
    this.dataset = dataset;
    this.name = name;
    this.graph = dataset.getGraph(name);
  }

  /**
   * Follows a change of articles.
   *
   * @param before what their graphs claimed until now
   * @param after what they claim now
   * @param incoming what is known of the items to which their entities are linked
   * @param tally takes note of what is described now and no longer
   * @return the entities of which something else is known now
   */
  Set<Node> update(Claims before, Claims after, Graph incoming, Tally tally) {
    Set<Node> touched = new HashSet<>(before.entities());
    touched.addAll(after.entities());
    Set<Node> changed = new HashSet<>();
    for (Node entity : touched) {
      Set<Triple> old = EntityDescription.in(graph, entity);
      Set<Triple> now = described(entity, before, after, incoming);
      old.stream().filter(t -> !now.contains(t)).forEach(graph::delete);
      now.stream().filter(t -> !old.contains(t)).forEach(graph::add);
      if (!now.equals(old)) {
        tally.removeEntities(old);
        tally.addEntities(now);
        changed.add(entity);
      }
    }
    return changed;
  }

  private Set<Triple> described(Node entity, Claims before, Claims after, Graph incoming) {
    Set<Triple> description = types(entity, before, after);
    if (description.isEmpty()) {
      return Set.of();
    }
    if (EntityDescription.isLinked(incoming, entity)) {
      Set<Triple> known = EntityDescription.in(incoming, entity);
      description.addAll(EntityDescription.beyondTypes(known, entity));
    } else if (EntityDescription.isLinked(graph, entity)) {
      Set<Triple> known = EntityDescription.in(graph, entity);
      description.addAll(EntityDescription.beyondTypes(known, entity));
    } else {
      label(entity, before, after)
          .ifPresent(label -> description.add(EntityDescription.label(entity, label)));
    }
    return description;
  }

  private Set<Triple> types(Node entity, Claims before, Claims after) {
    Set<Triple> types = new HashSet<>(graph.find(entity, RDF.type.asNode(), Node.ANY).toSet());
    Set<Triple> perhapsLost = before.about(entity, RDF.type.asNode());
    types.removeIf(type -> perhapsLost.contains(type) && !isClaimed(type));
    types.addAll(after.about(entity, RDF.type.asNode()));
    return types;
  }

  /** Whether any article in the store states it, of the entity or of a phrase that denotes it. */
  private boolean isClaimed(Triple claim) {
    Iterator<Quad> stated =
        dataset.findNG(Node.ANY, claim.getSubject(), claim.getPredicate(), claim.getObject());
    return Iter.iter(stated).anyMatch(quad -> !quad.getGraph().equals(name))
        || isClaimedByPhrase(claim);
  }

  private boolean isClaimedByPhrase(Triple claim) {
    Iterator<Quad> phrases = dataset.findNG(Node.ANY, Node.ANY, LB.denotes, claim.getSubject());
    return Iter.iter(phrases)
        .anyMatch(
            quad ->
                dataset.contains(
                    quad.getGraph(), quad.getSubject(), claim.getPredicate(), claim.getObject()));
  }

  private Optional<Node> label(Node entity, Claims before, Claims after) {
    Set<Triple> lost = before.about(entity, LB.fullName);
    Set<Triple> now = after.about(entity, LB.fullName);
    lost.removeAll(now);
    if (!lost.isEmpty()) {
      Iterator<Quad> all = dataset.findNG(Node.ANY, entity, LB.fullName, Node.ANY);
      return EntityDescription.smallest(Iter.asStream(all).map(Quad::getObject));
    }
    Stream<Node> current =
        graph
            .find(entity, RDFS.label.asNode(), Node.ANY)
            .mapWith(Triple::getObject)
            .toList()
            .stream();
    return EntityDescription.smallest(Stream.concat(current, now.stream().map(Triple::getObject)));
  }
}
