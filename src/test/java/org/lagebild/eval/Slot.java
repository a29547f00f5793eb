package org.lagebild.eval;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far one slot of two entries agrees.
 *
 * @param weight what the slot counts beside others
 * @param agreement 0 to 1, or null if neither side fills the slot
 */
record Slot(String name, double weight, @Nullable Double agreement) {

  static Slot agreed(String name, double weight) {
    return new Slot(name, weight, 1.0);
  }

  static Slot words(String name, double weight, String gold, String system) {
    boolean same = Wording.normal(gold).equals(Wording.normal(system));
    return new Slot(name, weight, same ? 1.0 : 0.0);
  }

  static Slot entity(
      String name, double weight, @Nullable String gold, @Nullable String system, Names.Pair ids) {
    Double agreement = gold == null && system == null ? null : ids.same(gold, system) ? 1.0 : 0.0;
    return new Slot(name, weight, agreement);
  }

  /** Agrees by the F1 of the best pairing of the two lists. */
  static Slot entities(
      String name, double weight, List<String> gold, List<String> system, Names.Pair ids) {
    if (gold.isEmpty() && system.isEmpty()) {
      return new Slot(name, weight, null);
    }
    double hits = Pairing.best(gold, system, (g, s) -> ids.same(g, s) ? 1.0 : 0.0).sum();
    return new Slot(name, weight, 2 * hits / (gold.size() + system.size()));
  }

  /** Half agrees if one of the two begins with a part of the other ("2025-03" and a day in it). */
  static Slot date(String name, double weight, @Nullable String gold, @Nullable String system) {
    if (gold == null || system == null) {
      return new Slot(name, weight, Objects.equals(gold, system) ? null : Double.valueOf(0));
    }
    String g = firstNamed(gold);
    String s = firstNamed(system);
    boolean near = g.startsWith(s) || s.startsWith(g);
    return new Slot(name, weight, gold.equals(system) ? 1.0 : near ? 0.5 : 0.0);
  }

  private static String firstNamed(String edtf) {
    return edtf.replaceFirst("^\\.\\./", "").replaceFirst("/.*", "");
  }

  boolean holds() {
    return agreement != null && agreement > 0;
  }

  boolean isEmpty() {
    return agreement == null;
  }

  /** The weighted share of what agrees, over the slots that either side fills. */
  static double share(List<Slot> slots) {
    double agreed = 0;
    double total = 0;
    for (Slot slot : slots) {
      if (slot.agreement != null) {
        agreed += slot.weight * slot.agreement;
        total += slot.weight;
      }
    }
    return total == 0 ? 0 : agreed / total;
  }
}
