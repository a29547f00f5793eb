package org.lagebild.link;

import java.util.EnumSet;
import java.util.Set;

/** Kinds of items by which a search can be narrowed. */
public enum KindGroup {
  PERSON(EnumSet.of(ItemKind.PERSON)),
  PLACE(
      EnumSet.of(
          ItemKind.STATE,
          ItemKind.TERRITORY,
          ItemKind.REGION,
          ItemKind.CITY,
          ItemKind.CONTINENT,
          ItemKind.WATER,
          ItemKind.RESIDENCE)),
  ORGANISATION(EnumSet.of(ItemKind.UNION, ItemKind.ORGANIZATION)),
  OFFICE(EnumSet.of(ItemKind.OFFICE)),
  EVENT(EnumSet.of(ItemKind.EVENT));

  private final Set<ItemKind> kinds;

  KindGroup(Set<ItemKind> kinds) {
    this.kinds = kinds;
  }

  boolean contains(KnownItem item) {
    return kinds.contains(item.kind());
  }
}
