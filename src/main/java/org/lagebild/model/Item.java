package org.lagebild.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a Wikidata item to which entities are linked.
 *
 * @param id the item's id, a Q and a number
 * @param label the German label, or the English one where there is none
 * @param aliases other names, sorted, without the label
 * @param types the ids of the classes it is an instance of (P31), sorted
 * @param country the id of its country (P17)
 */
public record Item(
    String id,
    String label,
    List<String> aliases,
    List<String> types,
    @Nullable String country,
    @Nullable Coordinates coordinates) {
  /** Makes the lists unchangeable. */
  public Item {
    aliases = List.copyOf(aliases);
    types = List.copyOf(types);
  }

  /** A point on earth in WGS 84 degrees, north and east positive. */
  public record Coordinates(double latitude, double longitude) {}
}
