package org.lagebild.extract.time;

/** Where a clause looks from the day of publication. */
enum Look {
  /** It tells of what has happened. */
  BACK,
  /** It tells of what is to come. */
  AHEAD,
  /** Its verb is in the present tense, which in German also plans. */
  PRESENT,
  /** The expression stands beside a noun in a clause that looks back. */
  NOMINAL,
  /** It has no verb. */
  OPEN
}
