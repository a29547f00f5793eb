package org.lagebild.link;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;

/** Chooses the item of a place, state or organisation. */
final class ThingResolver {
  private final ItemIndex items;
  private final ThingIndex names;

  ThingResolver(ItemIndex items) {
    this.items = items;
    this.names = new ThingIndex(items);
  }

  /**
   * The item that the entity is by its names alone, if only one can be meant. The label decides;
   * other names are heard where nothing has the label's name or several things have.
   */
  Verdict byName(Entity entity, Context context) {
    Set<KnownItem> ofLabel = candidates(entity.label(), entity.kind());
    if (ofLabel.size() == 1) {
      return verdict(ofLabel, Ground.NAME, entity, context);
    }
    Set<KnownItem> ofOthers = ofOtherNames(entity, ofLabel);
    if (ofOthers.size() == 1) {
      return verdict(ofOthers, Ground.OTHER_NAME, entity, context);
    }
    return ofLabel.isEmpty() ? byCapital(entity, context) : Verdict.NONE;
  }

  /**
   * Of several things of the label's name the one that the article's states or fame make likely.
   */
  Verdict byContext(Entity entity, Context context) {
    Set<KnownItem> candidates = candidates(entity.label(), entity.kind());
    if (candidates.isEmpty()) {
      return Verdict.NONE;
    }
    // what kind of thing a name means may have been misread where the kinds share it
    Set<KnownItem> rivals = items(names.bearers(entity.label()), Bearer::german);
    rivals.addAll(candidates);
    List<Scored> ranked =
        Ranking.of(
            rivals,
            item -> support(item, context) * (candidates.contains(item) ? 1 : Ranking.OTHER_KIND),
            Ranking.UNKNOWN_THING);
    return verdict(
        ranked.stream().filter(scored -> candidates.contains(scored.item())).toList(),
        null,
        entity,
        context);
  }

  /** What the other names mean, each alone, and the label does not exclude. */
  private Set<KnownItem> ofOtherNames(Entity entity, Set<KnownItem> ofLabel) {
    Set<KnownItem> found = new LinkedHashSet<>();
    for (String name : entity.names().subList(1, entity.names().size())) {
      Set<KnownItem> candidates = candidates(name, entity.kind());
      if (candidates.size() == 1 && (ofLabel.isEmpty() || ofLabel.containsAll(candidates))) {
        found.addAll(candidates);
      }
    }
    return found;
  }

  /** "Moskau" as an actor is Russia. */
  private Verdict byCapital(Entity entity, Context context) {
    if (entity.kind() != EntityKind.STATE && entity.kind() != EntityKind.NATION) {
      return Verdict.NONE;
    }
    Set<KnownItem> states = new LinkedHashSet<>();
    for (KnownItem city : candidates(entity.label(), EntityKind.CITY)) {
      states.addAll(items.statesOfCapital(city.id()));
    }
    return verdict(states, Ground.CAPITAL, entity, context);
  }

  /**
   * @param ground null for that which speaks for the likeliest
   */
  private Verdict verdict(
      Collection<KnownItem> candidates, @Nullable Ground ground, Entity entity, Context context) {
    List<Scored> ranked =
        Ranking.of(candidates, item -> support(item, context), Ranking.UNKNOWN_THING);
    return verdict(ranked, ground, entity, context);
  }

  private Verdict verdict(
      List<Scored> ranked, @Nullable Ground ground, Entity entity, Context context) {
    return Verdict.of(
        ranked,
        first ->
            new Decision(
                first.item(), ground(first.item(), ground, entity, context), first.share(), null));
  }

  private static Ground ground(
      KnownItem item, @Nullable Ground ground, Entity entity, Context context) {
    if (ground == null) {
      return isInContext(item, context) ? Ground.COUNTRY_CONTEXT : Ground.BEST_KNOWN;
    }
    boolean related = Agreement.of(entity.kind(), item) == Agreement.RELATED;
    return related && ground == Ground.NAME ? Ground.RELATED_KIND : ground;
  }

  /** Whether the article names the thing's state or, of a state, a place in it. */
  private static boolean isInContext(KnownItem thing, Context context) {
    return context.names(thing.item().country()) || context.settings().contains(thing.id());
  }

  private double support(KnownItem thing, Context context) {
    double support = Era.ofThing(thing, context.day());
    if (isInContext(thing, context)) {
      support *= Ranking.COUNTRY_NAMED;
    }
    return items.statesOfCapital(thing.id()).isEmpty() ? support : support * Ranking.CAPITAL;
  }

  /**
   * What an entity of that name and kind may be. A thing of the same kind has it in German or, if
   * nothing has it in German, in English; a thing of a related kind only if nothing else has it.
   */
  private Set<KnownItem> candidates(String name, EntityKind kind) {
    List<Bearer> bearers = names.bearers(name);
    Set<KnownItem> same = items(bearers, b -> Agreement.of(kind, b.item()) == Agreement.SAME);
    Set<KnownItem> german = items(bearers, Bearer::german);
    if (!same.isEmpty()) {
      Set<KnownItem> sameInGerman = new LinkedHashSet<>(german);
      sameInGerman.retainAll(same);
      return german.isEmpty() ? same : byLabel(sameInGerman, name);
    }
    return items(bearers, b -> true).size() == 1
        ? items(bearers, b -> Agreement.of(kind, b.item()) == Agreement.RELATED)
        : Set.of();
  }

  /** Of several things those that are called so first of all, if there are any. */
  private static Set<KnownItem> byLabel(Set<KnownItem> items, String name) {
    Set<KnownItem> labelled = new LinkedHashSet<>(items);
    labelled.removeIf(item -> !Spelling.key(item.item().label()).equals(Spelling.key(name)));
    return labelled.isEmpty() ? items : labelled;
  }

  private static Set<KnownItem> items(List<Bearer> bearers, Predicate<Bearer> which) {
    Set<KnownItem> items = new LinkedHashSet<>();
    bearers.stream().filter(which).map(Bearer::item).forEach(items::add);
    return items;
  }
}
