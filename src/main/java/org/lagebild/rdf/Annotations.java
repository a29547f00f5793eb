package org.lagebild.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Entity;
import org.lagebild.model.Mention;
import org.lagebild.model.Quotation;
import org.lagebild.model.Span;
import org.lagebild.model.TimeExpression;
import org.lagebild.vocab.ITSRDF;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;
import org.lagebild.vocab.NIF;

/** The stretches of text that mean something: one node for each span, whatever it means. */
final class Annotations {
  private final Iris iris;
  private final Node article;
  private final Text text;
  private final Description graph;
  private final Set<Node> quotations = new HashSet<>();

  Annotations(Iris iris, Node article, Text text, Description graph) {
    this.iris = iris;
    this.article = article;
    this.text = text;
    this.graph = graph;
  }

  void addMentions(List<Entity> entities, EntityNodes nodes) {
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        addMention(entity, mention, nodes.node(entity.key()));
      }
    }
  }

  private void addMention(Entity entity, Mention mention, Node meant) {
    Node node = of(mention.span(), LB.EntityMention);
    graph.add(node, ITSRDF.taIdentRef, meant);
    graph.add(node, ITSRDF.taClassRef, EntityTypes.classOf(entity.kind()));
    if (mention.proper()) {
      graph.add(node, RDF.type.asNode(), LB.ProperName);
    }
    if (mention.name() != null) {
      graph.add(node, LB.name, Text.plain(mention.name()));
    }
  }

  /** A mere length of time is left out; the facts that it dates have its interval. */
  void addTimes(List<TimeExpression> times) {
    for (TimeExpression time : times) {
      boolean length = time.named() == null && time.value() != null;
      Node node = length ? null : of(time.span(), LB.TimeExpression);
      if (node != null && time.named() != null) {
        graph.add(node, LB.date, Times.edtf(time.named()));
      }
    }
  }

  void addQuotations(List<Quotation> all, EntityNodes entities) {
    for (Quotation quotation : all) {
      Node speaker = entities.nodeOrNull(quotation.speaker());
      Node node = addQuotation(quotation.span(), quotation.direct(), speaker);
      if (quotation.naming() != null) {
        graph.add(node, LB.speakerPhrase, text.words(quotation.naming()));
      }
      quotations.add(node);
    }
  }

  /** Somebody's own words; what was found to be a quotation before stays as it is. */
  Node quote(Span span, Node speaker) {
    Node node = of(span);
    return quotations.contains(node) ? node : addQuotation(span, true, speaker);
  }

  private Node addQuotation(Span span, boolean direct, @Nullable Node speaker) {
    Node node = of(span, LB.Quotation);
    String lexical = Boolean.toString(direct);
    graph.add(node, LB.direct, NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDboolean));
    if (speaker != null) {
      graph.add(node, LB.speaker, speaker);
    }
    return node;
  }

  Node trigger(Span span) {
    return of(span, LB.Trigger);
  }

  private Node of(Span span, Node type) {
    Node node = of(span);
    graph.add(node, RDF.type.asNode(), type);
    return node;
  }

  /** The node of the span, described by its characters. */
  Node of(Span span) {
    int begin = text.begin(span);
    int end = text.end(span);
    Node node = iris.mention(article, begin, end);
    graph.add(node, RDF.type.asNode(), NIF.RFC5147String);
    graph.add(node, NIF.referenceContext, article);
    graph.add(node, NIF.beginIndex, Text.number(begin));
    graph.add(node, NIF.endIndex, Text.number(end));
    graph.add(node, NIF.anchorOf, text.characters(span));
    return node;
  }
}
