package org.lagebild.link;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How likely something of some time is in the news of some day. */
final class Era {
  /** Younger people are in the news too seldom to be looked for. */
  private static final int YOUNGEST = 12;

  /** Who has been dead for so long is seldom spoken of as if everybody knew him. */
  private static final int FORGOTTEN_AFTER = 60;

  private static final double FORGOTTEN = 0.05;

  /** Of two of one name the living is oftener in the news than who died so long ago. */
  private static final int GONE_AFTER = 10;

  private static final double GONE = 0.1;

  private Era() {}

  /** 0 for a person not yet old enough on the day, less for one who is dead, else 1. */
  static double ofPerson(KnownItem person, @Nullable LocalDate day) {
    Integer born = person.background().begin();
    Integer died = person.background().end();
    if (day == null) {
      return 1;
    }
    if (born != null && born + YOUNGEST > day.getYear()) {
      return 0;
    }
    return sinceDeath(died == null ? 0 : day.getYear() - died);
  }

  private static double sinceDeath(int years) {
    if (years > FORGOTTEN_AFTER) {
      return FORGOTTEN;
    }
    return years > GONE_AFTER ? GONE : 1;
  }

  /** Whether a person was dead by the year before the day. */
  static boolean wasDead(KnownItem person, @Nullable LocalDate day) {
    Integer died = person.background().end();
    return day != null && died != null && died < day.getYear() - 1;
  }

  /** 0 for a thing that was not there yet on the day, little for one long gone, else 1. */
  static double ofThing(KnownItem thing, @Nullable LocalDate day) {
    Integer begin = thing.background().begin();
    Integer end = thing.background().end();
    if (day == null) {
      return 1;
    }
    if (begin != null && begin > day.getYear()) {
      return 0;
    }
    return end != null && end + FORGOTTEN_AFTER < day.getYear() ? FORGOTTEN : 1;
  }
}
