package org.lagebild.cli;

import java.util.List;
import org.lagebild.link.FoundItem;

/** An item as a row of a table. */
final class FoundRow {
  static final List<String> HEADS = List.of("id", "label", "description", "kind", "prior");

  private FoundRow() {}

  static List<String> of(FoundItem found) {
    String description = found.description();
    return List.of(
        found.item().id(),
        found.item().label(),
        description == null ? "" : description,
        found.kind(),
        "" + found.prior());
  }
}
