package org.lagebild.model;

import java.util.List;

/** All that was found in one article. Slots of facts refer to the entities by key. */
public record Findings(
    Article article,
    List<Entity> entities,
    List<Fact> facts,
    List<TimeExpression> times,
    List<Quotation> quotations) {
  /** Makes the lists unchangeable. */
  public Findings {
    entities = List.copyOf(entities);
    facts = List.copyOf(facts);
    times = List.copyOf(times);
    quotations = List.copyOf(quotations);
  }

  /** The facts of one kind, in their order. */
  public <F extends Fact> List<F> facts(Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
