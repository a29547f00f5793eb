package org.lagebild.link;

import static org.lagebild.link.ItemKind.CITY;
import static org.lagebild.link.ItemKind.CONTINENT;
import static org.lagebild.link.ItemKind.ORGANIZATION;
import static org.lagebild.link.ItemKind.PERSON;
import static org.lagebild.link.ItemKind.REGION;
import static org.lagebild.link.ItemKind.RESIDENCE;
import static org.lagebild.link.ItemKind.STATE;
import static org.lagebild.link.ItemKind.TERRITORY;
import static org.lagebild.link.ItemKind.UNION;
import static org.lagebild.link.ItemKind.WATER;

import java.util.EnumSet;
import java.util.Set;
import org.lagebild.model.EntityKind;

/** How well the kind of an entity and the kind of an item go together. */
enum Agreement {
  /** The item is what the entity is taken for. */
  SAME,
  /** Near enough where nothing else has the name ("England" as a country). */
  RELATED,
  NONE;

  static Agreement of(EntityKind entity, KnownItem item) {
    if (same(entity).contains(item.kind())) {
      return SAME;
    }
    boolean cityState = entity == EntityKind.CITY && item.id().equals(item.capital());
    return cityState || related(entity).contains(item.kind()) ? RELATED : NONE;
  }

  /** Whether one of the kinds is what the entity is taken for. */
  static boolean isAnySame(EntityKind entity, Set<ItemKind> kinds) {
    return kinds.stream().anyMatch(same(entity)::contains);
  }

  private static Set<ItemKind> same(EntityKind entity) {
    return switch (entity) {
      case PERSON -> EnumSet.of(PERSON);
      case ORGANIZATION -> EnumSet.of(ORGANIZATION, UNION, RESIDENCE);
      case STATE, COUNTRY, NATION -> EnumSet.of(STATE);
      case REGION -> EnumSet.of(REGION, TERRITORY);
      case CITY -> EnumSet.of(CITY);
      case WATER -> EnumSet.of(WATER);
      case CONTINENT -> EnumSet.of(CONTINENT);
      case SITE -> EnumSet.of(RESIDENCE);
      case GROUP, OTHER_PLACE, PHRASE -> EnumSet.noneOf(ItemKind.class);
    };
  }

  private static Set<ItemKind> related(EntityKind entity) {
    return switch (entity) {
      case STATE, COUNTRY, NATION -> EnumSet.of(TERRITORY, REGION);
      case REGION -> EnumSet.of(STATE, WATER, CONTINENT);
      case CITY -> EnumSet.of(TERRITORY);
      case GROUP -> EnumSet.of(ORGANIZATION);
      case OTHER_PLACE -> EnumSet.of(STATE, TERRITORY, REGION, CITY, WATER, CONTINENT, UNION);
      default -> EnumSet.noneOf(ItemKind.class);
    };
  }
}
