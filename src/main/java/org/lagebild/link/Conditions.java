package org.lagebild.link;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.link.NameQuery.Condition;

/** Holds what is said of properties against what is recorded of items. */
final class Conditions {
  /** By what an item is likelier of which something said is recorded. */
  private static final double FITS = Ranking.COUNTRY_NAMED;

  /** By what an item is less likely of which something else is recorded. */
  private static final double DIFFERS = 0.05;

  private static final int LETTERS_OF_YEAR = 4;

  private final ItemIndex items;
  private final OfficeWords words;

  Conditions(ItemIndex items, OfficeWords words) {
    this.items = items;
    this.words = words;
  }

  /** By the ids of properties whether one of the values is recorded; only where any value is. */
  Map<String, Boolean> check(KnownItem item, List<Condition> conditions) {
    Map<String, Boolean> holds = new TreeMap<>();
    for (Condition condition : conditions) {
      Boolean met = isMet(item, condition);
      if (met != null) {
        holds.merge(condition.property(), met, Boolean::logicalAnd);
      }
    }
    return holds;
  }

  /** By what conditions make an item likelier (over 1) or less likely (under 1). */
  static double factor(Map<String, Boolean> holds) {
    double factor = 1;
    for (boolean met : holds.values()) {
      factor *= met ? FITS : DIFFERS;
    }
    return factor;
  }

  /** Null if nothing is recorded, what is said is unknown, or the index keeps no such property. */
  private @Nullable Boolean isMet(KnownItem item, Condition condition) {
    return switch (condition.property()) {
      case "P17", "P27", "P1001" -> hasItem(countries(item), condition);
      case "P31" -> hasItem(Set.copyOf(item.item().types()), condition);
      case "P39" -> hasOffice(item, condition);
      case "P106" -> hasItem(item.background().occupations(), condition);
      case "P102", "P108", "P463" -> hasAffiliation(item, condition);
      case "P569", "P571" -> isYear(item.background().begin(), condition);
      case "P570", "P576" -> isYear(item.background().end(), condition);
      default -> null;
    };
  }

  /** Whatever binds an item to a state: a table of people calls it the country as well. */
  private static Set<String> countries(KnownItem item) {
    return Stream.of(
            Stream.ofNullable(item.item().country()),
            item.background().citizenships().stream(),
            item.jurisdictions().stream())
        .flatMap(ids -> ids)
        .collect(Collectors.toSet());
  }

  private @Nullable Boolean hasItem(Set<String> recorded, Condition condition) {
    Set<String> said = condition.values().stream().flatMap(this::ids).collect(Collectors.toSet());
    return recorded.isEmpty() || said.isEmpty()
        ? null
        : said.stream().anyMatch(recorded::contains);
  }

  /** The kinds of affiliation are recorded as one, so another one is no contradiction. */
  private @Nullable Boolean hasAffiliation(KnownItem item, Condition condition) {
    Boolean has = hasItem(item.background().affiliations(), condition);
    return has == null || !has ? null : has;
  }

  private @Nullable Boolean hasOffice(KnownItem person, Condition condition) {
    Set<String> held = new TreeSet<>();
    person.terms().forEach(term -> held.add(term.office()));
    if (held.isEmpty()) {
      return null;
    }
    return condition.values().stream()
        .anyMatch(value -> held.stream().anyMatch(office -> isOffice(value, office)));
  }

  /** "Außenminister", "Außenminister von China" or the office's id. */
  private boolean isOffice(String value, String id) {
    KnownItem office = items.item(id);
    return ids(value).anyMatch(id::equals)
        || (office != null
            && (words.calls(value, office) || ids(value).anyMatch(office.generic()::contains)));
  }

  private static @Nullable Boolean isYear(@Nullable Integer recorded, Condition condition) {
    return recorded == null
        ? null
        : condition.values().stream()
            .map(value -> value.substring(0, Math.min(LETTERS_OF_YEAR, value.length())))
            .anyMatch(recorded.toString()::equals);
  }

  private Stream<String> ids(String value) {
    return ItemIds.in(value)
        .map(Stream::of)
        .orElseGet(
            () ->
                items.named(NameForm.EXACT, NameForm.EXACT.key(value)).stream().map(KnownItem::id));
  }
}
