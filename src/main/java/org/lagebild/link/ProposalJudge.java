package org.lagebild.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.link.reconcile.Proposal;
import org.lagebild.model.Candidate;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Linking;

/** Decides which of the items that a service proposes for an entity is believed. */
final class ProposalJudge {
  private static final double PERCENT = 100;

  /** From this score on a service is believed that is not sure itself. */
  private static final double HIGH = 95;

  /** By how much the second must score less then. */
  private static final double LEAD = 10;

  private static final int SHOWN = 5;

  private enum Fit {
    SAME,
    /** The service tells of no class that is known here. */
    UNKNOWN,
    OTHER
  }

  private final ItemIndex items;
  private final ItemClasses classes;
  private final @Nullable LocalDate day;

  ProposalJudge(ItemIndex items, ItemClasses classes, @Nullable LocalDate day) {
    this.items = items;
    this.classes = classes;
    this.day = day;
  }

  /**
   * A link, or candidates, or nothing.
   *
   * @param proposals the likeliest first
   */
  Linking of(Entity entity, List<Proposal> proposals) {
    List<Proposal> fitting =
        proposals.stream().filter(p -> fit(p, entity.kind()) != Fit.OTHER).limit(SHOWN).toList();
    if (fitting.isEmpty()) {
      return Linking.NONE;
    }
    Proposal first = fitting.get(0);
    if (isSure(fitting) || isFarAhead(entity, fitting)) {
      Decision decision = new Decision(item(first), Ground.RECONCILED, share(first), null);
      return new Linking(List.of(decision.link(entity.key())), List.of());
    }
    return new Linking(List.of(), candidates(entity, fitting));
  }

  /** A service that is sure of two is sure of none. */
  private static boolean isSure(List<Proposal> fitting) {
    return fitting.stream().filter(Proposal::match).count() == 1;
  }

  private boolean isFarAhead(Entity entity, List<Proposal> fitting) {
    Proposal first = fitting.get(0);
    return !first.match()
        && first.score() >= HIGH
        && fit(first, entity.kind()) == Fit.SAME
        && Spelling.key(first.name()).equals(Spelling.key(entity.label()))
        && (fitting.size() == 1 || fitting.get(1).score() <= first.score() - LEAD);
  }

  /** One of which the service is sure is never left below what makes a link. */
  private static double share(Proposal proposal) {
    double least = proposal.match() ? Verdict.THRESHOLD / Ground.RECONCILED.reliability() : 0;
    return Math.max(least, proposal.score() / PERCENT);
  }

  private List<Candidate> candidates(Entity entity, List<Proposal> fitting) {
    double all = Math.max(PERCENT, fitting.stream().mapToDouble(Proposal::score).sum());
    return fitting.stream()
        .map(p -> new Scored(item(p), p.score() / all * Ground.RECONCILED.reliability()))
        .map(scored -> new Candidate(entity.key(), scored.item().item(), scored.rounded()))
        .toList();
  }

  private Fit fit(Proposal proposal, EntityKind kind) {
    KnownItem known = items.item(proposal.id());
    if (known != null && known.kind() != ItemKind.UNKNOWN) {
      boolean same = Agreement.of(kind, known) == Agreement.SAME && mayBeInTheNews(known);
      return same ? Fit.SAME : Fit.OTHER;
    }
    Set<ItemKind> kinds = classes.kinds(proposal.types());
    if (kinds.isEmpty()) {
      return Fit.UNKNOWN;
    }
    return Agreement.isAnySame(kind, kinds) ? Fit.SAME : Fit.OTHER;
  }

  private boolean mayBeInTheNews(KnownItem item) {
    return item.kind() == ItemKind.PERSON
        ? Era.ofPerson(item, day) == 1
        : Era.ofThing(item, day) == 1;
  }

  /** What the index knows of it, else what the service says. */
  private KnownItem item(Proposal proposal) {
    KnownItem known = items.item(proposal.id());
    return known == null
        ? KnownItem.knownByName(proposal.id(), proposal.name(), proposal.types())
        : known;
  }
}
