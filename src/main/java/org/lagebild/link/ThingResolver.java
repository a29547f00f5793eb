package org.lagebild.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lagebild.link.NameIndex.Bearer;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;

/** Chooses the item of a place, state or organisation. */
final class ThingResolver {
  private final Slice slice;
  private final ThingIndex index;

  ThingResolver(Slice slice) {
    this.slice = slice;
    this.index = new ThingIndex(slice);
  }

  /**
   * The item that the entity is by its names alone, if only one can be meant. The label decides;
   * other names are heard where nothing has the label's name or several things have.
   */
  Optional<Decision> byName(Entity entity) {
    List<String> names = entity.names();
    Set<SliceItem> ofLabel = candidates(names.get(0), entity.kind());
    if (ofLabel.size() == 1) {
      return Optional.of(decide(only(ofLabel), Ground.NAME, entity));
    }
    Optional<Decision> other = byOtherNames(entity, ofLabel);
    return other.isPresent() || !ofLabel.isEmpty() ? other : byCapital(entity);
  }

  /** The candidate whose state is one of those the article names, if only one is. */
  Optional<Decision> byCountry(Entity entity, Set<String> states) {
    List<SliceItem> there =
        candidates(entity.label(), entity.kind()).stream()
            .filter(item -> item.item().country() != null)
            .filter(item -> states.contains(item.item().country()))
            .toList();
    return there.size() == 1
        ? Optional.of(new Decision(there.get(0), Ground.COUNTRY_CONTEXT))
        : Optional.empty();
  }

  private Optional<Decision> byOtherNames(Entity entity, Set<SliceItem> ofLabel) {
    Set<SliceItem> found = new LinkedHashSet<>();
    for (String name : entity.names().subList(1, entity.names().size())) {
      Set<SliceItem> candidates = candidates(name, entity.kind());
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
    Set<SliceItem> states = new LinkedHashSet<>();
    for (SliceItem city : candidates(entity.label(), EntityKind.CITY)) {
      SliceItem state = slice.stateOfCapital(city);
      if (state != null) {
        states.add(state);
      }
    }
    return states.size() == 1
        ? Optional.of(new Decision(only(states), Ground.CAPITAL))
        : Optional.empty();
  }

  private static Decision decide(SliceItem item, Ground ground, Entity entity) {
    boolean related = Agreement.of(entity.kind(), item) == Agreement.RELATED;
    return new Decision(item, related && ground == Ground.NAME ? Ground.RELATED_KIND : ground);
  }

  /**
   * What an entity of that name and kind may be. A thing of the same kind has it in German or, if
   * nothing has it in German, in English; a thing of a related kind only if nothing else has it.
   */
  private Set<SliceItem> candidates(String name, EntityKind kind) {
    List<Bearer> bearers = index.bearers(name);
    Set<SliceItem> same = items(bearers, b -> Agreement.of(kind, b.item()) == Agreement.SAME);
    Set<SliceItem> german = items(bearers, Bearer::german);
    if (!same.isEmpty()) {
      Set<SliceItem> sameInGerman = new LinkedHashSet<>(german);
      sameInGerman.retainAll(same);
      return german.isEmpty() ? same : byLabel(sameInGerman, name);
    }
    return items(bearers, b -> true).size() == 1
        ? items(bearers, b -> Agreement.of(kind, b.item()) == Agreement.RELATED)
        : Set.of();
  }

  /** Of several things those that are called so first of all, if there are any. */
  private static Set<SliceItem> byLabel(Set<SliceItem> items, String name) {
    Set<SliceItem> labelled = new LinkedHashSet<>(items);
    labelled.removeIf(item -> !Spelling.key(item.item().label()).equals(Spelling.key(name)));
    return labelled.isEmpty() ? items : labelled;
  }

  private static Set<SliceItem> items(List<Bearer> bearers, Predicate<Bearer> which) {
    Set<SliceItem> items = new LinkedHashSet<>();
    bearers.stream().filter(which).map(Bearer::item).forEach(items::add);
    return items;
  }

  private static SliceItem only(Set<SliceItem> items) {
    return items.iterator().next();
  }
}
