package org.lagebild.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Candidate;
import org.lagebild.model.Entity;
import org.lagebild.model.Item;
import org.lagebild.model.Link;
import org.lagebild.model.Link.Tenure;
import org.lagebild.model.Linking;
import org.lagebild.model.Span;
import org.lagebild.vocab.ITSRDF;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;
import org.lagebild.vocab.PROV;

/**
 * Says which entities are linked and why, and which items the others may be. A state and the same
 * state as a place are one node and so have one link: the surest, at the first mention of either.
 */
final class LinkContents {
  private static final int DIGITS = 3;
  private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(DIGITS);

  private final Map<String, Entity> byKey = new HashMap<>();
  private final Text text;
  private final EntityNodes nodes;
  private final Annotations annotations;

  LinkContents(List<Entity> entities, Text text, EntityNodes nodes, Annotations annotations) {
    entities.forEach(entity -> byKey.put(entity.key(), entity));
    this.text = text;
    this.nodes = nodes;
    this.annotations = annotations;
  }

  /**
   * What is taken for an item.
   *
   * @param link null if it only may be
   */
  private record Guess(Node node, Item item, double sureness, Span mention, @Nullable Link link) {
    private static final Comparator<Guess> SUREST_FIRST =
        Comparator.comparingDouble(Guess::sureness)
            .reversed()
            .thenComparing(Guess::mention)
            .thenComparing(guess -> String.valueOf(guess.link));

    String what() {
      return node.getURI() + " " + item.id();
    }
  }

  /** The links and candidates; the names of items that are no entities go into the graph. */
  List<LocalContent> of(Linking linking, Description graph) {
    List<LocalContent> contents = new ArrayList<>();
    for (List<Guess> same : grouped(linking.links().stream().map(this::guess).toList())) {
      contents.add(link(same, graph));
    }
    for (List<Guess> same : grouped(linking.candidates().stream().map(this::guess).toList())) {
      contents.add(candidate(same, graph));
    }
    return contents;
  }

  private Guess guess(Link link) {
    Node node = nodes.node(link.entity());
    return new Guess(node, link.item(), link.confidence(), mention(link.entity()), link);
  }

  private Guess guess(Candidate candidate) {
    Node node = nodes.node(candidate.entity());
    Span mention = mention(candidate.entity());
    return new Guess(node, candidate.item(), candidate.score(), mention, null);
  }

  private Span mention(String key) {
    return Objects.requireNonNull(byKey.get(key)).mentions().get(0).span();
  }

  private static Collection<List<Guess>> grouped(List<Guess> guesses) {
    Map<String, List<Guess>> groups = new TreeMap<>();
    guesses.forEach(g -> groups.computeIfAbsent(g.what(), w -> new ArrayList<>()).add(g));
    groups.values().forEach(same -> same.sort(Guess.SUREST_FIRST));
    return groups.values();
  }

  private LocalContent link(List<Guess> same, Description graph) {
    Link link = Objects.requireNonNull(same.get(0).link());
    LocalContent content =
        begin("link", same).type(LB.Link).say(LB.ground, Text.plain(link.ground()));
    if (link.tenure() != null) {
      describe(link.tenure(), content, graph);
    }
    return content;
  }

  private static void describe(Tenure tenure, LocalContent content, Description graph) {
    content.say(LB.position, named(tenure.office(), graph));
    Times.describe(LB.heldFrom, tenure.begin(), content::say);
    Times.describe(LB.heldUntil, tenure.end(), content::say);
  }

  private LocalContent candidate(List<Guess> same, Description graph) {
    Guess guess = same.get(0);
    graph.add(guess.node(), SKOS.closeMatch.asNode(), named(guess.item(), graph));
    return begin("candidate", same).type(LB.Candidate);
  }

  /** The item by Wikidata's own IRI, with its label, which no graph of ours gives otherwise. */
  private static Node named(Item item, Description graph) {
    Node node = Iris.wikidata(item.id());
    graph.add(node, RDFS.label.asNode(), Text.german(item.label()));
    return node;
  }

  private LocalContent begin(String kind, List<Guess> same) {
    Guess surest = same.get(0);
    Span first = same.stream().map(Guess::mention).sorted().findFirst().orElseThrow();
    return new LocalContent(kind, text.begin(first))
        .say(LB.entity, surest.node())
        .say(LB.item, Iris.wikidata(surest.item().id()))
        .say(ITSRDF.taConfidence, decimal(surest.sureness()))
        .say(PROV.wasDerivedFrom, annotations.of(first));
  }

  /** To three digits, as XML Schema writes a decimal that is a number of SPARQL and Turtle too. */
  private static Node decimal(double sureness) {
    BigDecimal rounded =
        BigDecimal.valueOf(sureness).setScale(DIGITS, RoundingMode.HALF_EVEN).max(LEAST);
    BigDecimal shortest = rounded.stripTrailingZeros();
    String lexical = shortest.setScale(Math.max(1, shortest.scale())).toPlainString();
    return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdecimal);
  }
}
