package org.lagebild.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Item;

/** Joins what two indexes say of one item. */
final class ItemUnion {
  private ItemUnion() {}

  /** Everything that either says; of what there can be but one the upper one's, if it says it. */
  static KnownItem of(KnownItem upper, KnownItem lower) {
    List<String> german = List.copyOf(joined(upper.german(), lower.german()));
    Set<String> others = joined(upper.foreign(), lower.foreign());
    german.forEach(others::remove);
    List<String> foreign = List.copyOf(others);
    return new KnownItem(
        item(upper.item(), lower.item(), german, foreign),
        upper.kind() == ItemKind.UNKNOWN ? lower.kind() : upper.kind(),
        german,
        foreign,
        terms(upper.terms(), lower.terms()),
        first(upper.capital(), lower.capital()),
        sorted(upper.generic(), lower.generic()),
        upper.jurisdictions().isEmpty() ? lower.jurisdictions() : upper.jurisdictions(),
        background(upper.background(), lower.background()),
        upper.familyFirst() || lower.familyFirst(),
        Math.max(upper.prior(), lower.prior()));
  }

  private static Item item(Item upper, Item lower, List<String> german, List<String> foreign) {
    return new Item(
        upper.id(),
        upper.label(),
        ItemMaker.aliases(upper.label(), german, foreign),
        List.copyOf(sorted(upper.types(), lower.types())),
        first(upper.country(), lower.country()),
        first(upper.coordinates(), lower.coordinates()));
  }

  /** The terms of both; one that both know, by office and year of beginning, once. */
  private static List<Term> terms(List<Term> upper, List<Term> lower) {
    List<Term> terms = new ArrayList<>();
    upper.stream()
        .filter(term -> !isSaidBetter(term, lower))
        .map(term -> completed(term, lower))
        .forEach(terms::add);
    lower.stream()
        .filter(term -> !isSaidBetter(term, upper))
        .filter(term -> upper.stream().noneMatch(said -> isSame(said, term)))
        .forEach(terms::add);
    return List.copyOf(terms);
  }

  /** A term without any date says nothing more where the other index knows the office as well. */
  private static boolean isSaidBetter(Term term, List<Term> others) {
    return term.begin() == null
        && term.end() == null
        && others.stream()
            .anyMatch(
                other ->
                    other.office().equals(term.office())
                        && (other.begin() != null || other.end() != null));
  }

  /** With the end that the other index knows. */
  private static Term completed(Term term, List<Term> others) {
    return term.end() != null
        ? term
        : others.stream()
            .filter(other -> isSame(term, other))
            .findFirst()
            .map(other -> new Term(term.office(), term.begin(), other.end()))
            .orElse(term);
  }

  private static boolean isSame(Term term, Term other) {
    return term.office().equals(other.office())
        && Objects.equals(year(term.begin()), year(other.begin()));
  }

  private static @Nullable Integer year(@Nullable LocalDate day) {
    return day == null ? null : Integer.valueOf(day.getYear());
  }

  private static Background background(Background upper, Background lower) {
    return new Background(
        first(upper.begin(), lower.begin()),
        first(upper.end(), lower.end()),
        sorted(upper.citizenships(), lower.citizenships()),
        sorted(upper.occupations(), lower.occupations()),
        sorted(upper.affiliations(), lower.affiliations()),
        first(upper.description(), lower.description()));
  }

  private static <T> @Nullable T first(@Nullable T upper, @Nullable T lower) {
    return upper == null ? lower : upper;
  }

  private static Set<String> joined(Collection<String> first, Collection<String> second) {
    Set<String> joined = new LinkedHashSet<>(first);
    joined.addAll(second);
    return joined;
  }

  private static Set<String> sorted(Collection<String> first, Collection<String> second) {
    return new TreeSet<>(joined(first, second));
  }
}
