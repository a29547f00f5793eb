package org.lagebild.link;

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
 */
record SliceItem(
    Item item,
    ItemKind kind,
    List<String> german,
    List<String> foreign,
    List<Term> terms,
    @Nullable String capital,
    Set<String> generic,
    Set<String> jurisdictions) {

  String id() {
    return item.id();
  }

  Stream<String> names() {
    return Stream.concat(german.stream(), foreign.stream());
  }
}
