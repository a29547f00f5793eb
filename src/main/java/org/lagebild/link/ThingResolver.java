package org.lagebild.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;

/** Chooses the item of a place, state or organisation. */
final class ThingResolver {
  private final ItemIndex items;
  private final ThingIndex index;

  ThingResolver(ItemIndex items) {
    this.items = items;
    this.index = new ThingIndex(items);
  }

  /**
   * The item that the entity is by its names alone, if only one can be meant. The label decides;
   * other names are heard where nothing has the label's name or several things have.
   */
  Optional<Decision> byName(Entity entity) {
    List<String> names = entity.names();
    Set<KnownItem> ofLabel = candidates(names.get(0), entity.kind());
    if (ofLabel.size() == 1) {
      return Optional.of(decide(only(ofLabel), Ground.NAME, entity));
    }
    Optional<Decision> other = byOtherNames(entity, ofLabel);
    return other.isPresent() || !ofLabel.isEmpty() ? other : byCapital(entity);
  }

  /** The candidate whose state is one of those the article names, if only one is. */
  Optional<Decision> byCountry(Entity entity, Set<String> states) {
    List<KnownItem> there =
        candidates(entity.label(), entity.kind()).stream()
            .filter(item -> item.item().country() != null)
            .filter(item -> states.contains(item.item().country()))
            .toList();
    return there.size() == 1
        ? Optional.of(new Decision(there.get(0), Ground.COUNTRY_CONTEXT))
        : Optional.empty();
  }

  private Optional<Decision> byOtherNames(Entity entity, Set<KnownItem> ofLabel) {
    Set<KnownItem> found = new LinkedHashSet<>();
    for (String name : entity.names().subList(1, entity.names().size())) {
      Set<KnownItem> candidates = candidates(name, entity.kind());
      if (candidates.size() == 1 && (ofLabel.isEmpty() || ofLabel.containsAll(candidates))) {
        found.addAll(candidates);
      }
    }
    return found.size() == 1
        ? Optional.of(decide(only(found), Ground.OTHER_NAME, entity))
        : Optional.empty();
  }

  /** "Moskau" as an actor is Russia. */
  private Optional<Decision> byCapital(Entity entity) {
    if (entity.kind() != EntityKind.STATE && entity.kind() != EntityKind.NATION) {
      return Optional.empty();
    }
    Set<KnownItem> states = new LinkedHashSet<>();
    for (KnownItem city : candidates(entity.label(), EntityKind.CITY)) {
      states.addAll(items.statesOfCapital(city.id()));
    }
    return states.size() == 1
        ? Optional.of(new Decision(only(states), Ground.CAPITAL))
        : Optional.empty();
  }

  private static Decision decide(KnownItem item, Ground ground, Entity entity) {
    boolean related = Agreement.of(entity.kind(), item) == Agreement.RELATED;
    return new Decision(item, related && ground == Ground.NAME ? Ground.RELATED_KIND : ground);
  }

  /**
   * What an entity of that name and kind may be. A thing of the same kind has it in German or, if
   * nothing has it in German, in English; a thing of a related kind only if nothing else has it.
   */
  private Set<KnownItem> candidates(String name, EntityKind kind) {
    List<Bearer> bearers = index.bearers(name);
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

  private static KnownItem only(Set<KnownItem> items) {
    return items.iterator().next();
  }
}
