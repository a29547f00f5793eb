package org.lagebild.rdf;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Item;
import org.lagebild.model.Link;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;

/** Which node each entity of an article is, and what is said of it. */
final class EntityNodes {
  /** By which the unnamed entities that begin at one offset are numbered. */
  private static final Comparator<Entity> BY_CONTENT =
      comparing((Entity e) -> e.mentions().get(0).span())
          .thenComparing(Entity::kind)
          .thenComparing(Entity::label)
          .thenComparing(e -> e.mentions().toString());

  private final Iris iris;
  private final Node article;
  private final Text text;
  private final List<Entity> entities;
  private final Map<String, Item> items = new HashMap<>();
  private final Map<String, Node> nodes = new HashMap<>();

  EntityNodes(Iris iris, Node article, Text text, List<Entity> entities, List<Link> links) {
    this.iris = iris;
    this.article = article;
    this.text = text;
    this.entities = entities.stream().sorted(BY_CONTENT).toList();
    links.forEach(link -> items.put(link.entity(), link.item()));
    nameAll();
  }

  private void nameAll() {
    Map<Integer, List<Entity>> unnamed = new HashMap<>();
    for (Entity entity : entities) {
      Item item = items.get(entity.key());
      if (!isShared(entity)) {
        nameUnnamed(entity, unnamed);
      } else if (item != null) {
        nodes.put(entity.key(), iris.item(item.id()));
      } else {
        String folder = EntityTypes.folderOf(entity.kind());
        nodes.put(entity.key(), iris.named(folder, entity.label()));
      }
    }
  }

  /** Whether other articles mean the same entity by its name. */
  private static boolean isShared(Entity entity) {
    return entity.named() && entity.kind() != EntityKind.PHRASE;
  }

  private void nameUnnamed(Entity entity, Map<Integer, List<Entity>> unnamed) {
    int offset = text.begin(entity.mentions().get(0).span());
    List<Entity> there = unnamed.computeIfAbsent(offset, o -> new ArrayList<>());
    there.add(entity);
    nodes.put(entity.key(), iris.local(article, "entity", offset, there.size()));
  }

  /**
   * The node of the entity with the key.
   *
   * @throws IllegalArgumentException if there is none
   */
  Node node(String key) {
    Node node = nodes.get(key);
    if (node == null) {
      throw new IllegalArgumentException(
          "article " + text.article().id() + " has a fact of an unknown entity \"" + key + "\"");
    }
    return node;
  }

  /** The node, or null for an empty slot. */
  @Nullable Node nodeOrNull(@Nullable String key) {
    return key == null ? null : node(key);
  }

  /** States what the article takes each entity for and how it calls it. */
  void describeIn(Description graph) {
    for (Entity entity : entities) {
      Node node = node(entity.key());
      Item item = items.get(entity.key());
      describeTypes(entity, node, graph);
      if (isShared(entity)) {
        graph.add(node, LB.fullName, text.words(entity.label()));
      } else {
        graph.add(node, RDFS.label.asNode(), text.words(entity.label()));
        if (item != null) {
          graph.add(node, LB.denotes, iris.item(item.id()));
        }
      }
    }
  }

  /** States what is known of the entities that articles share. */
  void describeShared(Description known) {
    for (Entity entity : entities) {
      Item item = items.get(entity.key());
      if (item != null) {
        describeTypes(entity, iris.item(item.id()), known);
        ItemDescription.describe(iris, item, known);
      } else if (isShared(entity)) {
        Node node = node(entity.key());
        describeTypes(entity, node, known);
        known.add(node, RDFS.label.asNode(), text.words(entity.label()));
      }
    }
  }

  private static void describeTypes(Entity entity, Node node, Description to) {
    EntityTypes.classesOf(entity.kind()).forEach(type -> to.add(node, RDF.type.asNode(), type));
  }
}
