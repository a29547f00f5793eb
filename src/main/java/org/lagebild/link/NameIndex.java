package org.lagebild.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds items by any of their names; the answer does not depend on the order of the items. */
final class NameIndex {
  /** An item under one of its names. */
  record Bearer(SliceItem item, String name, boolean german) {}

  private final Map<String, List<Bearer>> byKey = new HashMap<>();
  private final Function<String, String> form;

  /**
   * Makes an index of names that are the same if their forms are.
   *
   * @param form a form of {@link Spelling} or {@link Sound}
   */
  NameIndex(Function<String, String> form) {
    this.form = form;
  }

  void add(SliceItem item) {
    item.german().forEach(name -> add(name, new Bearer(item, name, true)));
    item.foreign().forEach(name -> add(name, new Bearer(item, name, isGerman(item, name))));
  }

  /** German calls the Bundesstaat Washington Washington, but Georgien never Georgia. */
  private static boolean isGerman(SliceItem item, String foreign) {
    return item.german().stream().anyMatch(name -> name.endsWith(" " + foreign));
  }

  /** Adds an item under a name that it only has in part. */
  void add(String name, Bearer bearer) {
    String key = form.apply(name);
    if (!key.isEmpty()) {
      byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(bearer);
    }
  }

  /** Everything of that name. */
  List<Bearer> bearers(String name) {
    return byKey.getOrDefault(form.apply(name), List.of()).stream()
        .filter(bearer -> Spelling.capitalsAllow(bearer.name(), name))
        .toList();
  }
}
