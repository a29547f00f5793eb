package org.lagebild.extract.fact;

import static org.lagebild.extract.fact.Tellings.differ;
import static org.lagebild.extract.fact.Tellings.either;
import static org.lagebild.extract.fact.Tellings.union;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lagebild.extract.lexicon.TypeTraits;
import org.lagebild.model.Evidence;
import org.lagebild.model.Fact;
import org.lagebild.model.Fact.Event;
import org.lagebild.model.Fact.OfficeHolding;
import org.lagebild.model.Fact.TerritorialStatus;

/**
 * Makes one fact of the several places in an article that tell the same. Statements have their
 * {@link Occasions}, meetings their {@link MeetingMerger}.
 */
final class FactMerger {
  private final TypeTraits types;

  FactMerger(TypeTraits types) {
    this.types = types;
  }

  /** The facts with repetitions joined to their first telling, in the order of that. */
  List<Fact> merge(List<? extends Fact> facts) {
    List<Fact> merged = new ArrayList<>();
    for (Fact fact : facts) {
      boolean joined = false;
      for (int i = merged.size() - 1; i >= 0 && !joined; i--) {
        Optional<Fact> both = join(merged.get(i), fact);
        if (both.isPresent()) {
          merged.set(i, both.get());
          joined = true;
        }
      }
      if (!joined) {
        merged.add(fact);
      }
    }
    return merged;
  }

  private Optional<Fact> join(Fact first, Fact second) {
    if (first instanceof OfficeHolding a && second instanceof OfficeHolding b) {
      return offices(a, b);
    }
    if (first instanceof Event a && second instanceof Event b) {
      return events(a, b);
    }
    return first instanceof TerritorialStatus a && second instanceof TerritorialStatus b
        ? tenures(a, b)
        : Optional.empty();
  }

  private static Optional<Fact> offices(OfficeHolding a, OfficeHolding b) {
    if (!a.person().equals(b.person()) || !a.role().equals(b.role()) || differ(a.of(), b.of())) {
      return Optional.empty();
    }
    return Optional.of(
        new OfficeHolding(a.person(), a.role(), either(a.of(), b.of()), evidence(a, b)));
  }

  private Optional<Fact> events(Event a, Event b) {
    boolean circumstances =
        a.type().equals(b.type())
            && !differ(a.date(), b.date())
            && !differ(a.place(), b.place())
            && (saysNothing(b) || !differ(a.source(), b.source()));
    boolean parties =
        a.status() == b.status()
            && meet(a.agents(), b.agents())
            && meet(a.targets(), b.targets())
            && (shares(a.agents(), b.agents())
                || shares(a.targets(), b.targets())
                || (a.place() != null && a.place().equals(b.place())));
    if (!circumstances || !(parties || isBare(b))) {
      return Optional.empty();
    }
    return Optional.of(
        new Event(
            a.type(),
            a.status(),
            either(a.date(), b.date()),
            either(a.place(), b.place()),
            union(a.agents(), b.agents()),
            union(a.targets(), b.targets()),
            either(a.source(), b.source()),
            a.trigger(),
            evidence(a, b)));
  }

  /** Who names nobody speaks of what was told before ("die Festnahme"). */
  private static boolean isBare(Event event) {
    return event.agents().isEmpty() && event.targets().isEmpty();
  }

  /** Then it does not matter on whose word it is told once more; nor ever of a treaty. */
  private boolean saysNothing(Event event) {
    boolean noMore = event.place() == null && event.date() == null;
    return isBare(event) && (noMore || types.isUnique(event.type()));
  }

  private static Optional<Fact> tenures(TerritorialStatus a, TerritorialStatus b) {
    boolean same =
        a.territory().equals(b.territory())
            && a.status().equals(b.status())
            && !differ(a.by(), b.by())
            && !differ(a.from(), b.from())
            && !differ(a.date(), b.date());
    if (!same) {
      return Optional.empty();
    }
    return Optional.of(
        new TerritorialStatus(
            a.territory(),
            a.status(),
            either(a.by(), b.by()),
            either(a.from(), b.from()),
            either(a.date(), b.date()),
            either(a.source(), b.source()),
            evidence(a, b)));
  }

  /** Whether one side names nobody, or both name somebody in common. */
  private static boolean meet(List<String> a, List<String> b) {
    return a.isEmpty() || b.isEmpty() || shares(a, b);
  }

  private static boolean shares(List<String> a, List<String> b) {
    return a.stream().anyMatch(b::contains);
  }

  private static List<Evidence> evidence(Fact a, Fact b) {
    return union(a.evidence(), b.evidence());
  }
}
