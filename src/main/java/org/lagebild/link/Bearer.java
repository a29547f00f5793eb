package org.lagebild.link;

import java.util.ArrayList;
import java.util.List;

/**
 * An item under one of its names.
 *
 * @param german whether German text uses the name for it
 */
record Bearer(KnownItem item, String name, boolean german) {
  /** Everything that has the name in that form, as far as capitals allow, the best known first. */
  static List<Bearer> of(ItemIndex index, NameForm form, String name) {
    String key = form.key(name);
    List<Bearer> bearers = new ArrayList<>();
    if (!key.isEmpty()) {
      index.named(form, key).forEach(item -> bearers.addAll(named(item, form, name)));
    }
    return bearers;
  }

  /** The item under each of its names that is the written one in that form. */
  static List<Bearer> named(KnownItem item, NameForm form, String written) {
    String key = form.key(written);
    return form.names(item)
        .filter(name -> form.key(name).equals(key) && Spelling.capitalsAllow(name, written))
        .map(name -> new Bearer(item, name, isGerman(item, name)))
        .toList();
  }

  /** German calls the Bundesstaat Washington Washington, but Georgien never Georgia. */
  private static boolean isGerman(KnownItem item, String name) {
    return item.german().contains(name)
        || item.german().stream().anyMatch(german -> german.endsWith(" " + name));
  }
}
