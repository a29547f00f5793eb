package org.lagebild.link;

import java.util.LinkedHashSet;
import java.util.List;

/** Finds places and organisations by name. */
final class ThingIndex {
  private final ItemIndex index;

  ThingIndex(ItemIndex index) {
    this.index = index;
  }

  /**
   * Everything of that name: as written, else without a genitive, else in another inflection or as
   * an acronym.
   */
  List<Bearer> bearers(String name) {
    for (String form : new LinkedHashSet<>(List.of(name, Spelling.withoutGenitive(name)))) {
      List<Bearer> bearers = things(NameForm.EXACT, form);
      if (!bearers.isEmpty()) {
        return bearers;
      }
    }
    return things(Spelling.words(name).size() > 1 ? NameForm.STEMS : NameForm.ACRONYM, name);
  }

  private List<Bearer> things(NameForm form, String name) {
    return Bearer.of(index, form, name).stream().filter(b -> isThing(b.item())).toList();
  }

  private static boolean isThing(KnownItem item) {
    return switch (item.kind()) {
      case PERSON, OFFICE, EVENT -> false;
      default -> true;
    };
  }
}
