package org.lagebild.model;

/** What an entity is to the article: one who acts, or a place. */
public enum EntityKind {
  PERSON,
  ORGANIZATION,
  STATE,
  GROUP,
  COUNTRY,
  REGION,
  CITY,
  WATER,
  CONTINENT,
  SITE,
  OTHER_PLACE,
  /** A state that is named only to say whose an office or thing is ("Frankreichs Präsident"). */
  NATION,
  /** Neither an actor nor a place: what a slot holds beside them ("Banken", "zwei Soldaten"). */
  PHRASE;

  /** Whether it can act: person, organisation, state or group. */
  public boolean isActor() {
    return compareTo(GROUP) <= 0;
  }

  /** Whether it is a place. */
  public boolean isTerritory() {
    return compareTo(COUNTRY) >= 0 && compareTo(OTHER_PLACE) <= 0;
  }
}
