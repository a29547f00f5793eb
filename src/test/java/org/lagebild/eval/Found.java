package org.lagebild.eval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Fact;
import org.lagebild.model.Findings;
import org.lagebild.model.Link;
import org.lagebild.model.Status;
import org.lagebild.model.TimeSpan;

/** Puts what the program found into the form of the gold. */
final class Found {
  private final Findings findings;
  private final Map<String, Entity> entities;
  private final Map<String, String> items;

  private Found(Findings findings, List<Link> links) {
    this.findings = findings;
    this.entities =
        findings.entities().stream().collect(Collectors.toMap(Entity::key, Function.identity()));
    this.items = links.stream().collect(Collectors.toMap(Link::entity, link -> link.item().id()));
  }

  static Annotation annotation(Findings findings, List<Link> links) {
    return new Found(findings, links).annotation();
  }

  private Annotation annotation() {
    return new Annotation(
        findings.article().id(),
        String.valueOf(findings.article().date()),
        "de",
        entities(EntityKind::isActor).map(this::actor).toList(),
        entities(EntityKind::isTerritory).map(this::territory).toList(),
        findings.facts(Fact.Meeting.class).stream().map(this::meeting).toList(),
        findings.facts(Fact.TerritorialStatus.class).stream().map(this::status).toList(),
        findings.facts(Fact.Event.class).stream().map(this::event).toList(),
        findings.facts(Fact.Statement.class).stream().map(this::statement).toList());
  }

  private Stream<Entity> entities(Predicate<EntityKind> kind) {
    return findings.entities().stream().filter(entity -> kind.test(entity.kind()));
  }

  private Annotation.Actor actor(Entity entity) {
    String constant = entity.kind().name();
    String type = constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    return new Annotation.Actor(
        entity.names(), type, items.get(entity.key()), offices(entity.key()));
  }

  /** What the queries give as one row counts once. */
  private List<Annotation.Office> offices(String person) {
    return findings.facts(Fact.OfficeHolding.class).stream()
        .filter(holding -> holding.person().equals(person))
        .map(holding -> new Annotation.Office(holding.role(), label(holding.of())))
        .distinct()
        .toList();
  }

  private Annotation.Territory territory(Entity entity) {
    String kind =
        entity.kind() == EntityKind.OTHER_PLACE
            ? "other"
            : entity.kind().name().toLowerCase(Locale.ROOT);
    return new Annotation.Territory(entity.names(), kind, items.get(entity.key()));
  }

  private Annotation.Meeting meeting(Fact.Meeting m) {
    String status =
        switch (m.status()) {
          case OCCURRED -> "held";
          case DENIED -> "cancelled";
          default -> word(m.status());
        };
    return new Annotation.Meeting(
        m.kind(), labels(m.participants()), label(m.place()), date(m.date()), status);
  }

  private Annotation.TerritorialStatus status(Fact.TerritorialStatus s) {
    return new Annotation.TerritorialStatus(
        entities.get(s.territory()).label(),
        s.status(),
        label(s.by()),
        label(s.from()),
        date(s.date()));
  }

  private Annotation.Event event(Fact.Event e) {
    return new Annotation.Event(
        e.type(),
        labels(e.agents()),
        labels(e.targets()),
        label(e.place()),
        date(e.date()),
        e.status() == Status.CANCELLED ? "denied" : word(e.status()),
        label(e.source()),
        e.trigger());
  }

  private Annotation.Statement statement(Fact.Statement s) {
    return new Annotation.Statement(
        entities.get(s.speaker()).label(),
        s.kind(),
        label(s.via()),
        date(s.date()),
        labels(s.about()),
        !s.quotes().isEmpty(),
        s.trigger());
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String date(@Nullable TimeSpan date) {
    return date == null ? null : date.edtf();
  }

  private @Nullable String label(@Nullable String key) {
    return key == null ? null : entities.get(key).label();
  }

  private List<String> labels(List<String> keys) {
    return keys.stream().map(key -> entities.get(key).label()).distinct().toList();
  }
}
