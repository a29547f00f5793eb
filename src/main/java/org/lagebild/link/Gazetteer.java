package org.lagebild.link;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lagebild.model.EntityKind;
import org.lagebild.model.NamedThing;

/** Chooses from the index the names by which text may be searched. */
final class Gazetteer {
  private static final int SHORTEST = 3;

  /** Of two things of one name the first; a state before its capital, a city before its region. */
  private static final List<EntityKind> PREFERENCE =
      List.of(
          EntityKind.COUNTRY,
          EntityKind.CONTINENT,
          EntityKind.ORGANIZATION,
          EntityKind.CITY,
          EntityKind.REGION,
          EntityKind.WATER,
          EntityKind.PERSON);

  private static final Comparator<NamedThing> BY_PREFERENCE =
      Comparator.<NamedThing, Boolean>comparing(thing -> !thing.name().equals(thing.label()))
          .thenComparing(thing -> PREFERENCE.indexOf(thing.kind()))
          .thenComparing(NamedThing::label);

  private final Map<String, KnownItem> items = new TreeMap<>();
  private final Set<String> everydayWords;

  private Gazetteer(ItemIndex index) {
    index.forEach(item -> items.put(item.id(), item));
    everydayWords =
        Tables.rows("everyday-words.txt").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toSet());
  }

  static List<NamedThing> of(ItemIndex index) {
    Gazetteer gazetteer = new Gazetteer(index);
    Map<String, NamedThing> byName = new TreeMap<>();
    gazetteer.items.values().stream()
        .flatMap(gazetteer::things)
        .sorted(BY_PREFERENCE)
        .forEach(thing -> byName.putIfAbsent(thing.name(), thing));
    return List.copyOf(byName.values());
  }

  private Stream<NamedThing> things(KnownItem item) {
    EntityKind kind = item.kind().entityKind();
    return kind == EntityKind.PHRASE
        ? Stream.empty()
        : names(item)
            .filter(this::isSearchable)
            .map(name -> new NamedThing(name, item.item().label(), kind, states(item)));
  }

  /** The states of whose offices the index knows a person to have held one. */
  private List<String> states(KnownItem person) {
    return person.terms().stream()
        .map(term -> items.get(term.office()))
        .filter(Objects::nonNull)
        .flatMap(office -> office.jurisdictions().stream())
        .map(items::get)
        .filter(owner -> owner != null && owner.kind() == ItemKind.STATE)
        .map(owner -> owner.item().label())
        .distinct()
        .sorted()
        .toList();
  }

  /** German text does not use the English names of places, and some are German words. */
  private static Stream<String> names(KnownItem item) {
    if (item.kind() == ItemKind.PERSON) {
      return item.names().filter(name -> Spelling.words(name).size() > 1);
    }
    return item.kind().isOrganization() ? item.names() : item.german().stream();
  }

  private boolean isSearchable(String name) {
    boolean longEnough = name.length() >= SHORTEST || name.equals(name.toUpperCase(Locale.ROOT));
    return longEnough && !everydayWords.contains(name);
  }
}
