package org.lagebild.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.eval.Annotation.Entry;
import org.lagebild.eval.Annotation.Named;

/**
 * Compares annotations by the best one-to-one pairing of the entries of each kind, and adds up over
 * reports.
 */
final class Evaluation {
  private static final double GOOD = 0.8;

  private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
  private final List<String> errors = new ArrayList<>();
  private final List<String> wrongLinks = new ArrayList<>();
  private int rightLinks;
  private int linkable;

  Evaluation() {
    for (Kind kind : Kind.values()) {
      tallies.put(kind, new Tally());
    }
  }

  void add(Annotation gold, Annotation system) {
    Comparison comparison = new Comparison(gold, system);
    for (Kind kind : Kind.values()) {
      add(kind, gold, system, comparison);
    }
  }

  private void add(Kind kind, Annotation gold, Annotation system, Comparison comparison) {
    List<? extends Entry> ofGold = kind.of(gold);
    List<? extends Entry> ofSystem = kind.of(system);
    Pairing<Entry, Entry> pairing = Pairing.best(ofGold, ofSystem, comparison::similarity);
    Tally tally = tally(kind);
    tally.entries(ofGold.size(), ofSystem.size());
    pairing.pairs().forEach(pair -> tally.pair(comparison.slots(pair.gold(), pair.system())));
    ofGold.forEach(this::countLinkable);
    pairing.pairs().forEach(pair -> countLink(gold.id(), pair));
    listErrors(gold.id() + " " + kind, ofGold, ofSystem, pairing);
  }

  private void countLinkable(Entry gold) {
    linkable += item(gold) == null ? 0 : 1;
  }

  private void countLink(String id, Pairing.Pair<Entry, Entry> pair) {
    String expected = item(pair.gold());
    String linked = item(pair.system());
    if (expected != null && expected.equals(linked)) {
      rightLinks++;
    } else if (expected != null && linked != null) {
      wrongLinks.add(id + ": " + pair.gold() + " is linked to " + linked);
    }
  }

  private static @Nullable String item(Entry entry) {
    return entry instanceof Named named ? named.qid() : null;
  }

  private void listErrors(
      String where,
      List<? extends Entry> gold,
      List<? extends Entry> system,
      Pairing<Entry, Entry> pairing) {
    List<Entry> missed = new ArrayList<>(gold);
    List<Entry> spurious = new ArrayList<>(system);
    for (Pairing.Pair<Entry, Entry> pair : pairing.pairs()) {
      missed.removeIf(entry -> entry == pair.gold());
      spurious.removeIf(entry -> entry == pair.system());
      if (pair.similarity() < GOOD) {
        errors.add(where + " half right: " + pair.gold() + "\n  found: " + pair.system());
      }
    }
    missed.forEach(entry -> errors.add(where + " missed: " + entry));
    spurious.forEach(entry -> errors.add(where + " spurious: " + entry));
  }

  Tally tally(Kind kind) {
    return tallies.get(kind);
  }

  /** What is missed, spurious or agrees to less than four fifths, one or two lines each. */
  List<String> errors() {
    return errors;
  }

  /** Entities that are linked to another item than the reader's. */
  List<String> wrongLinks() {
    return wrongLinks;
  }

  int rightLinks() {
    return rightLinks;
  }

  /** Entities for which the reader gives an item. */
  int linkable() {
    return linkable;
  }
}
