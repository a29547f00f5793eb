package org.lagebild.link;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lagebild.model.Correction;
import org.lagebild.model.Entity;
import org.lagebild.model.Findings;

/** What is settled by hand about the entities of one article, before anything is decided. */
final class Settled {
  private final Map<String, Decision> decisions = new TreeMap<>();
  private final Set<String> none = new TreeSet<>();

  Settled(ItemIndex items, Corrections corrections, Findings findings) {
    String article = findings.article().id();
    for (Entity entity : findings.entities()) {
      corrections
          .of(article, entity.names(), entity.kind())
          .ifPresent(correction -> settle(entity, correction, items, corrections));
    }
  }

  private void settle(
      Entity entity, Correction correction, ItemIndex items, Corrections corrections) {
    String id = correction.item();
    if (id == null) {
      none.add(entity.key());
      return;
    }
    KnownItem known = items.item(id);
    KnownItem item = known == null ? KnownItem.knownByName(id, corrections.label(id), List.of()) : known;
    decisions.put(entity.key(), new Decision(item, Ground.CORRECTION, 1, null));
  }

  /** The items that entities are, by the entities' keys. */
  Map<String, Decision> decisions() {
    return decisions;
  }

  /** The keys of the entities that are no item, nor may be one. */
  Set<String> none() {
    return none;
  }
}
