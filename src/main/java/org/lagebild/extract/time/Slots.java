package org.lagebild.extract.time;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What is said of one time, immutable. */
record Slots(Map<Slot, Integer> values) {
  static final Slots NONE = new Slots(Map.of());

  Slots {
    Map<Slot, Integer> copy = new EnumMap<>(Slot.class);
    copy.putAll(values);
    values = Collections.unmodifiableMap(copy);
  }

  boolean has(Slot slot) {
    return values.containsKey(slot);
  }

  /**
   * @throws IllegalStateException if nothing is said of the slot
   */
  int get(Slot slot) {
    Integer value = values.get(slot);
    if (value == null) {
      throw new IllegalStateException("no " + slot + " in " + values);
    }
    return value;
  }

  int get(Slot slot, int otherwise) {
    return values.getOrDefault(slot, otherwise);
  }

  /** Both; where both say something of a slot, the other holds. */
  Slots and(Slots other) {
    if (other.values.isEmpty()) {
      return this;
    }
    Map<Slot, Integer> all = new EnumMap<>(Slot.class);
    all.putAll(values);
    all.putAll(other.values);
    return new Slots(all);
  }

  Slots with(Slot slot, int value) {
    return and(new Slots(Map.of(slot, value)));
  }
}
