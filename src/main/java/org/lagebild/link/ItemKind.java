package org.lagebild.link;

import org.lagebild.model.EntityKind;

/** What an item is, by the classes that {@code kinds.tsv} lists. */
enum ItemKind {
  PERSON,
  OFFICE,
  STATE,
  /** A dependent or disputed territory. */
  TERRITORY,
  REGION,
  CITY,
  CONTINENT,
  WATER,
  /** An organisation of states, which may be spoken of as a place ("in der EU"). */
  UNION,
  ORGANIZATION,
  /** A building that stands for a government. */
  RESIDENCE,
  /** A war, an election, a conference: found by searching, and never linked. */
  EVENT,
  /** Of no class that is listed; never linked. */
  UNKNOWN;

  /** Whether it is a body that acts. */
  boolean isOrganization() {
    return this == UNION || this == ORGANIZATION;
  }

  /** The kind of entity by which text is searched for its name; PHRASE for what text is not. */
  EntityKind entityKind() {
    return switch (this) {
      case PERSON -> EntityKind.PERSON;
      case STATE -> EntityKind.COUNTRY;
      case TERRITORY, REGION -> EntityKind.REGION;
      case CITY -> EntityKind.CITY;
      case CONTINENT -> EntityKind.CONTINENT;
      case WATER -> EntityKind.WATER;
      case UNION, ORGANIZATION, RESIDENCE -> EntityKind.ORGANIZATION;
      case OFFICE, EVENT, UNKNOWN -> EntityKind.PHRASE;
    };
  }
}
