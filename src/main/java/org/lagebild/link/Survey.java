package org.lagebild.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lagebild.link.dump.Claim;
import org.lagebild.link.dump.ClassTree;
import org.lagebild.link.dump.DumpItem;
import org.lagebild.link.dump.NumberSet;
import org.lagebild.link.dump.Property;

/**
 * What must be known of all items before any can be made: which class is below which, who heads
 * what, whose offices are held by people with the family name first, and what stands there twice.
 */
final class Survey {
  private final Set<Long> familyFirstStates = Tables.ids("family-name-first.tsv");
  private final ClassTree.Builder edges = new ClassTree.Builder();
  private final Map<Long, List<Term>> terms = new HashMap<>();
  private final Set<Long> familyFirstOffices = new HashSet<>();
  private final NumberSet seen = new NumberSet();
  private final Set<Long> again = new HashSet<>();

  /**
   * Takes note of an item.
   *
   * @param place a number that no other item has, to ask later whether it came twice
   */
  void add(DumpItem item, long place) {
    if (!seen.add(item.number())) {
      again.add(place);
      return;
    }
    DumpItem.ids(item.all(Property.P279))
        .forEach(above -> edges.add(item.number(), above.number()));
    heads(item, Property.P1906, Property.P35);
    heads(item, Property.P1313, Property.P6);
    if (DumpItem.ids(item.all(Property.P1001))
        .anyMatch(owner -> familyFirstStates.contains(owner.number()))) {
      familyFirstOffices.add(item.number());
    }
  }

  /** Whoever heads a state holds the office of its head, whether his own item says so or not. */
  private void heads(DumpItem state, Property office, Property head) {
    DumpItem.ids(state.best(office))
        .findFirst()
        .ifPresent(held -> state.all(head).forEach(claim -> head(held.id(), claim)));
  }

  private void head(String office, Claim claim) {
    DumpItem.ids(List.of(claim))
        .forEach(
            person ->
                terms
                    .computeIfAbsent(person.number(), p -> new ArrayList<>(1))
                    .add(ItemMaker.term(office, claim)));
  }

  /** Whether an item of that place stood at an earlier place already. */
  boolean isRepeated(long place) {
    return again.contains(place);
  }

  /** The classes of all items, when all were added. */
  ClassTree classes() {
    return edges.build();
  }

  /** The offices that a person holds as head of something, by their ids. */
  List<Term> termsAsHead(long person) {
    return terms.getOrDefault(person, List.of()).stream()
        .sorted(Comparator.comparing(Term::toString))
        .toList();
  }

  /** Whether the family name of a person stands first. */
  boolean isFamilyFirst(DumpItem person) {
    return DumpItem.ids(person.all(Property.P27))
            .anyMatch(state -> familyFirstStates.contains(state.number()))
        || DumpItem.ids(person.all(Property.P39))
            .anyMatch(office -> familyFirstOffices.contains(office.number()));
  }
}
