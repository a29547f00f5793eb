package org.lagebild.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.entity.EntityBook;
import org.lagebild.model.Entity;
import org.lagebild.model.Fact;
import org.lagebild.model.Fact.Event;
import org.lagebild.model.Fact.Meeting;
import org.lagebild.model.Fact.OfficeHolding;
import org.lagebild.model.Fact.Statement;
import org.lagebild.model.Fact.TerritorialStatus;

/**
 * Keeps of the unnamed only those who take part in something; names and institutions are kept
 * always.
 */
final class Relevance {
  private final Set<String> used = new HashSet<>();

  /**
   * @param facts all but the offices
   */
  Relevance(List<Fact> facts) {
    facts.forEach(f -> used.addAll(slots(f)));
  }

  private static List<String> slots(Fact fact) {
    List<String> keys = new ArrayList<>();
    if (fact instanceof OfficeHolding f) {
      add(keys, f.person(), f.of());
    } else if (fact instanceof Meeting f) {
      keys.addAll(f.participants());
      add(keys, f.place(), f.source());
    } else if (fact instanceof Event f) {
      keys.addAll(f.agents());
      keys.addAll(f.targets());
      add(keys, f.place(), f.source());
    } else if (fact instanceof Statement f) {
      keys.addAll(f.about());
      add(keys, f.speaker(), f.via());
    } else if (fact instanceof TerritorialStatus f) {
      add(keys, f.territory(), f.by(), f.from(), f.source());
    }
    return keys;
  }

  private static void add(List<String> keys, @Nullable String... slots) {
    for (String slot : slots) {
      if (slot != null) {
        keys.add(slot);
      }
    }
  }

  /** The offices of those who matter; whom they belong to matters from now on. */
  List<OfficeHolding> offices(List<OfficeHolding> named, List<OfficeHolding> unnamed) {
    List<OfficeHolding> kept = new ArrayList<>(named);
    unnamed.stream().filter(h -> used.contains(h.person())).forEach(kept::add);
    kept.forEach(h -> used.addAll(slots(h)));
    return kept;
  }

  /** The named entities, those that matter anyway, and the others that fill a slot. */
  List<Entity> entities(EntityBook book) {
    return book.entities().stream()
        .filter(e -> e.named() || book.isKept(e.key()) || used.contains(e.key()))
        .toList();
  }
}
