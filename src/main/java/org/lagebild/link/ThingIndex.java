package org.lagebild.link;

import java.util.LinkedHashSet;
import java.util.List;
import org.lagebild.link.NameIndex.Bearer;

/** Finds places and organisations by name. */
final class ThingIndex {
  private final NameIndex exact = new NameIndex(Spelling::key);
  private final NameIndex inflected = new NameIndex(Spelling::stems);

  ThingIndex(Slice slice) {
    for (SliceItem item : slice.items()) {
      if (item.kind() != ItemKind.PERSON && item.kind() != ItemKind.OFFICE) {
        exact.add(item);
        if (item.names().anyMatch(name -> Spelling.words(name).size() > 1)) {
          inflected.add(item);
        }
      }
    }
  }

  /** Everything of that name: as written, else without a genitive, else in another inflection. */
  List<Bearer> bearers(String name) {
    for (String form : new LinkedHashSet<>(List.of(name, Spelling.withoutGenitive(name)))) {
      List<Bearer> bearers = exact.bearers(form);
      if (!bearers.isEmpty()) {
        return bearers;
      }
    }
    return Spelling.words(name).size() > 1 ? inflected.bearers(name) : List.of();
  }
}
