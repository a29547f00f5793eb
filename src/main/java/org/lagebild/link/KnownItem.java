package org.lagebild.link;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Item;

/**
 * An item of the index with what decides between candidates.
 *
 * @param german the German names, the label first
 * @param foreign the English names that are not also German ones
 * @param capital of a state, the id of its capital
 * @param generic of an office, the ids of the generic offices it is one of (P279)
 * @param jurisdictions of an office, the ids of what it belongs to (P1001)
 * @param familyFirst whether the family name of a person stands first
 * @param prior how well the item is known: the number of Wikipedias that have an article on it, or
 *     a like figure estimated where they are not recorded
 */
record KnownItem(
    Item item,
    ItemKind kind,
    List<String> german,
    List<String> foreign,
    List<Term> terms,
    @Nullable String capital,
    Set<String> generic,
    Set<String> jurisdictions,
    Background background,
    boolean familyFirst,
    int prior) {
  /** The better known first; of those known alike the one with the smaller number. */
  static final Comparator<KnownItem> BY_PRIOR =
      Comparator.comparingInt(KnownItem::prior)
          .reversed()
          .thenComparingLong(item -> Long.parseLong(item.id().substring(1)));

  /**
   * An item of which the index knows nothing, but someone else what it is called.
   *
   * @param types what that someone says that it is; what are no ids is left out
   */
  static KnownItem knownByName(String id, String name, List<String> types) {
    List<String> classes = types.stream().filter(ItemIds::isId).distinct().sorted().toList();
    Item item = new Item(id, name, List.of(), classes, null, null);
    Background nothing = new Background(null, null, Set.of(), Set.of(), Set.of(), null);
    return new KnownItem(
        item,
        ItemKind.UNKNOWN,
        List.of(name),
        List.of(),
        List.of(),
        null,
        Set.of(),
        Set.of(),
        nothing,
        false,
        0);
  }

  String id() {
    return item.id();
  }

  Stream<String> names() {
    return Stream.concat(german.stream(), foreign.stream());
  }
}
