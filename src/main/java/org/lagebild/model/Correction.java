package org.lagebild.model;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What someone has settled by hand: that a name means an item of Wikidata, or that it means none.
 *
 * @param name the name as articles write it, in the nominative
 * @param article the id of the only article for which it is settled; null if for all
 * @param item the item's id, a Q and a number; null if the name means no item
 * @param kind what the name is taken for where this holds; null if for whatever
 */
public record Correction(
    String name, @Nullable String article, @Nullable String item, @Nullable EntityKind kind) {
  /** One thing, whether it acts, is a place, or is named only as whose an office is. */
  private static final Set<EntityKind> ANY_STATE =
      EnumSet.of(EntityKind.STATE, EntityKind.COUNTRY, EntityKind.NATION);

  /** Whether it holds for entities of that kind; what holds for a state holds for its country. */
  public boolean holdsFor(EntityKind other) {
    return kind == null || kind == other || (ANY_STATE.contains(kind) && ANY_STATE.contains(other));
  }
}
