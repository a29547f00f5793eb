package org.lagebild.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SchemaDO;
import org.jspecify.annotations.Nullable;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;

/**
 * How much of what is in some graphs, as the query {@code stats} counts it; but no triples, of
 * which several graphs may state the same. What is added and taken away again leaves nothing
 * behind, so that a store's tally can follow its changes.
 */
final class Tally {
  private static final Set<Node> ACTORS = Set.of(LB.Person, LB.Organization, LB.State, LB.Group);
  private static final Map<Node, String> SECTIONS =
      Map.of(
          LB.Article, "articles",
          LB.Reprint, "reprints",
          LB.Territory, "territories",
          LB.OfficeHolding, "offices",
          LB.Meeting, "meetings",
          LB.Statement, "statements");

  /** What is counted: a section of the figures and, where it is divided, one of its entries. */
  record Item(String section, String entry) implements Comparable<Item> {
    @Override
    public int compareTo(Item other) {
      int bySection = section.compareTo(other.section);
      return bySection != 0 ? bySection : entry.compareTo(other.entry);
    }
  }

  private final SortedMap<Item, Long> counts = new TreeMap<>();

  /** Adds an article's graph; of the entities in it those that belong to it alone. */
  void addArticle(Node article, Collection<Triple> graph) {
    count(article, graph, 1);
  }

  /** Takes away what {@link #addArticle} added. */
  void removeArticle(Node article, Collection<Triple> graph) {
    count(article, graph, -1);
  }

  /** Adds what the graph of the entities says of some of its subjects. */
  void addEntities(Collection<Triple> descriptions) {
    count(null, descriptions, 1);
  }

  /** Takes away what {@link #addEntities} added. */
  void removeEntities(Collection<Triple> descriptions) {
    count(null, descriptions, -1);
  }

  private void count(@Nullable Node article, Collection<Triple> triples, int sign) {
    Map<Node, Set<Node>> types = new HashMap<>();
    List<String> days = new ArrayList<>();
    for (Triple triple : triples) {
      if (EntityDescription.isType(triple)) {
        types.computeIfAbsent(triple.getSubject(), s -> new HashSet<>()).add(triple.getObject());
      } else if (triple.getPredicate().equals(SchemaDO.datePublished.asNode())) {
        days.add(triple.getObject().getLiteralLexicalForm());
      } else if (triple.getPredicate().equals(LB.tenure)) {
        add("statuses", triple.getObject().getLocalName(), sign);
      } else if (triple.predicateMatches(OWL.sameAs.asNode()) && isItem(triple.getObject())) {
        add("linked entities", "", sign);
      }
    }
    if (article == null || !types.getOrDefault(article, Set.of()).contains(LB.Reprint)) {
      days.forEach(day -> add("published", day, sign));
    }
    types.forEach(
        (subject, classes) -> {
          boolean here =
              article == null || Iris.isLocal(subject, article) || subject.equals(article);
          if (here) {
            classes.forEach(type -> count(type, classes, sign));
          }
        });
  }

  private static boolean isItem(Node node) {
    return node.isURI() && node.getURI().startsWith(Iris.WIKIDATA);
  }

  private void count(Node type, Set<Node> classes, int sign) {
    String section = SECTIONS.get(type);
    if (section != null) {
      add(section, "", sign);
    } else if (ACTORS.contains(type)) {
      add("actors", type.getLocalName(), sign);
    } else if (isEvent(type, classes)) {
      add("events", type.getLocalName(), sign);
    }
  }

  private static boolean isEvent(Node type, Set<Node> classes) {
    return classes.contains(LB.Event)
        && !type.equals(LB.Event)
        && type.isURI()
        && type.getURI().startsWith(LB.NS)
        && Collections.disjoint(classes, Set.of(LB.Meeting, LB.Statement));
  }

  /** Adds a number to an item; what is none in the end is not there. */
  void add(String section, String entry, long number) {
    counts.merge(new Item(section, entry), number, (a, b) -> a + b == 0 ? null : a + b);
  }

  /** Adds all that another tally has. */
  void add(Tally other) {
    other.counts.forEach((item, count) -> add(item.section(), item.entry(), count));
  }

  /** Each item with its number, none of which is 0. */
  SortedMap<Item, Long> counts() {
    return Collections.unmodifiableSortedMap(counts);
  }
}
