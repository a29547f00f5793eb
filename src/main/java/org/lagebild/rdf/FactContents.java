package org.lagebild.rdf;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.lagebild.model.Evidence;
import org.lagebild.model.Fact;
import org.lagebild.model.Span;
import org.lagebild.model.Status;
import org.lagebild.vocab.LB;
import org.lagebild.vocab.SEM;

/** Says of each kind of fact what the ontology has for it. */
final class FactContents {
  private final Text text;
  private final EntityNodes entities;
  private final Annotations annotations;

  FactContents(Text text, EntityNodes entities, Annotations annotations) {
    this.text = text;
    this.entities = entities;
    this.annotations = annotations;
  }

  LocalContent of(Fact fact) {
    if (fact instanceof Fact.OfficeHolding holding) {
      return officeHolding(holding);
    } else if (fact instanceof Fact.Meeting meeting) {
      return meeting(meeting);
    } else if (fact instanceof Fact.Event event) {
      return event(event);
    } else if (fact instanceof Fact.Statement statement) {
      return statement(statement);
    }
    return territorialStatus((Fact.TerritorialStatus) fact);
  }

  private LocalContent officeHolding(Fact.OfficeHolding holding) {
    return begin("role", holding)
        .type(LB.OfficeHolding)
        .say(LB.holder, entities.node(holding.person()))
        .say(LB.role, text.words(holding.role()))
        .say(LB.of, entities.nodeOrNull(holding.of()));
  }

  private LocalContent meeting(Fact.Meeting meeting) {
    LocalContent content =
        begin("meeting", meeting)
            .type(SEM.Event, LB.Event, LB.Meeting, LB.term(capitalized(meeting.kind())))
            .say(LB.status, status(meeting.status()))
            .say(SEM.hasPlace, entities.nodeOrNull(meeting.place()))
            .say(SEM.accordingTo, entities.nodeOrNull(meeting.source()));
    Times.describe(meeting.date(), content::say);
    sayAll(content, LB.participant, meeting.participants());
    return content;
  }

  private LocalContent event(Fact.Event event) {
    LocalContent content =
        begin("event", event)
            .type(SEM.Event, LB.Event, LB.term(event.type()))
            .say(LB.status, status(event.status()))
            .say(SEM.hasPlace, entities.nodeOrNull(event.place()))
            .say(SEM.accordingTo, entities.nodeOrNull(event.source()))
            .say(LB.triggerText, text.words(event.trigger()));
    Times.describe(event.date(), content::say);
    sayAll(content, LB.agent, event.agents());
    sayAll(content, LB.target, event.targets());
    return content;
  }

  private LocalContent statement(Fact.Statement statement) {
    Node speaker = entities.node(statement.speaker());
    LocalContent content =
        begin("statement", statement)
            .type(SEM.Event, LB.Event, LB.Statement)
            .say(LB.speaker, speaker)
            .say(LB.speechAct, LB.term(statement.kind()))
            .say(LB.via, entities.nodeOrNull(statement.via()))
            .say(LB.triggerText, text.words(statement.trigger()));
    Times.describe(statement.date(), content::say);
    sayAll(content, LB.about, statement.about());
    for (Span quote : statement.quotes()) {
      content.say(LB.quote, annotations.quote(quote, speaker));
    }
    return content;
  }

  private LocalContent territorialStatus(Fact.TerritorialStatus status) {
    LocalContent content =
        begin("status", status)
            .type(LB.TerritorialStatus)
            .say(LB.territory, entities.node(status.territory()))
            .say(LB.tenure, LB.term(status.status()))
            .say(LB.by, entities.nodeOrNull(status.by()))
            .say(LB.from, entities.nodeOrNull(status.from()))
            .say(SEM.accordingTo, entities.nodeOrNull(status.source()));
    Times.describe(status.date(), content::say);
    return content;
  }

  private LocalContent begin(String kind, Fact fact) {
    Span first = fact.evidence().stream().map(Evidence::trigger).sorted().findFirst().orElseThrow();
    LocalContent content = new LocalContent(kind, text.begin(first));
    for (Evidence evidence : fact.evidence()) {
      Node trigger = annotations.trigger(evidence.trigger());
      content.say(LB.trigger, trigger).say(LB.evidence, trigger);
      evidence.arguments().forEach(span -> content.say(LB.evidence, annotations.of(span)));
      content.say(LB.rule, NodeFactory.createURI(evidence.rule()));
    }
    return content;
  }

  private void sayAll(LocalContent content, Node predicate, List<String> keys) {
    keys.forEach(key -> content.say(predicate, entities.node(key)));
  }

  private static Node status(Status status) {
    return LB.term(status.name().toLowerCase(Locale.ROOT));
  }

  private static String capitalized(String kind) {
    return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
  }
}
