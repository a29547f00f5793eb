package org.lagebild.model;

/** What a name recogniser takes a token for. */
public enum NameClass {
  NONE,
  PERSON,
  LOCATION,
  ORGANIZATION,
  MISC
}
