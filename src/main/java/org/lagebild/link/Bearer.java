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
      index.named(form, key).forEach(item -> addTo(bearers, item, form, name));
    }
    return bearers;
  }

  private static void addTo(List<Bearer> bearers, KnownItem item, NameForm form, String written) {
    String key = form.key(written);
    form.names(item)
        .filter(name -> form.key(name).equals(key) && Spelling.capitalsAllow(name, written))
        .forEach(name -> bearers.add(new Bearer(item, name, isGerman(item, name))));
  }

  /** German calls the Bundesstaat Washington Washington, but Georgien never Georgia. */
  private static boolean isGerman(KnownItem item, String name) {
    return item.german().contains(name)
        || item.german().stream().anyMatch(german -> german.endsWith(" " + name));
  }
}
