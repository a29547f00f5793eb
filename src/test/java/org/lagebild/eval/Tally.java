package org.lagebild.eval;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the entries of one kind over several reports. */
final class Tally {
  private final Map<String, Agreement> slots = new TreeMap<>();
  private double hits;
  private int pairs;
  private int gold;
  private int system;

  /**
   * How far one slot agrees over all pairs.
   *
   * @param filled the pairs in which either side fills it
   * @param agreed the sum of the agreements, from 0 to {@code filled}
   */
  record Agreement(int filled, double agreed) {
    Agreement plus(double agreement) {
      return new Agreement(filled + 1, agreed + agreement);
    }
  }

  void entries(int ofGold, int ofSystem) {
    gold += ofGold;
    system += ofSystem;
  }

  void pair(List<Slot> compared) {
    pairs++;
    hits += Slot.share(compared);
    for (Slot slot : compared) {
      Double agreement = slot.agreement();
      if (agreement != null) {
        Agreement before = slots.getOrDefault(slot.name(), new Agreement(0, 0));
        slots.put(slot.name(), before.plus(agreement));
      }
    }
  }

  Figures figures() {
    return Figures.of(hits, gold, system);
  }

  int gold() {
    return gold;
  }

  int system() {
    return system;
  }

  int missed() {
    return gold - pairs;
  }

  int spurious() {
    return system - pairs;
  }

  /** By the names of the slots, sorted. */
  Map<String, Agreement> slots() {
    return slots;
  }
}
