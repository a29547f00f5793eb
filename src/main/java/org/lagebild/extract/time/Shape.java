package org.lagebild.extract.time;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to write numbers; the groups of its expression are called as the slots they fill; the
 * others are the same for all.
 */
record Shape(String lexiconClass, Pattern pattern, Map<Slot, String> groups, Slots slots) {

  /** What a word of this shape says; empty for other words. */
  Optional<Slots> read(String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<Slot, Integer> values = new TreeMap<>();
    groups.forEach(
        (slot, group) -> {
          String digits = matcher.group(group);
          if (digits != null) {
            values.put(slot, Integer.valueOf(digits));
          }
        });
    return Optional.of(slots.and(new Slots(values)));
  }
}
