package org.lagebild.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the items that a name outside of any text may mean, however it is written. */
final class NameLookup {
  /** A letter or two of a short name make another name. */
  private static final int LETTERS_PER_EDIT = 4;

  private static final int MOST_EDITS = 2;
  private static final double MISSPELT = 0.6;

  private record Way(NameForm form, double likeness) {}

  private static final List<Way> WAYS =
      List.of(
          new Way(NameForm.EXACT, 1),
          new Way(NameForm.STEMS, 0.95),
          new Way(NameForm.ACRONYM, 0.9),
          new Way(NameForm.SOUND, 0.9),
          new Way(NameForm.LAST_NAME, 0.5));

  private final ItemIndex items;

  NameLookup(ItemIndex items) {
    this.items = items;
  }

  /**
   * The items with the likeness of the name to theirs, over 0 and up to 1. Those whose name differs
   * by a letter or two only if nothing is more alike.
   */
  Map<KnownItem, Double> find(String name) {
    Map<String, KnownItem> found = new LinkedHashMap<>();
    Map<KnownItem, Double> likeness = new LinkedHashMap<>();
    for (Way way : WAYS) {
      String key = way.form().key(name);
      if (!key.isEmpty()) {
        for (KnownItem item : items.named(way.form(), key)) {
          if (found.putIfAbsent(item.id(), item) == null) {
            likeness.put(item, way.likeness());
          }
        }
      }
    }
    return likeness.isEmpty() ? misspelt(NameForm.EXACT.key(name)) : likeness;
  }

  private Map<KnownItem, Double> misspelt(String key) {
    Map<KnownItem, Double> likeness = new LinkedHashMap<>();
    int edits = Math.min(MOST_EDITS, key.length() / LETTERS_PER_EDIT);
    if (edits > 0) {
      items.near(NameForm.EXACT, key, edits).forEach(item -> likeness.put(item, MISSPELT));
    }
    return likeness;
  }
}
