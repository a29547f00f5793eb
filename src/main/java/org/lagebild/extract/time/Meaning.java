package org.lagebild.extract.time;

import org.jspecify.annotations.Nullable;
import org.lagebild.model.TimeSpan;

/**
 * A time on the calendar.
 *
 * @param named as the words alone name it
 * @param value as days, months, years and intervals of them
 */
record Meaning(@Nullable TimeSpan named, @Nullable TimeSpan value) {
  static final Meaning UNKNOWN = new Meaning(null, null);

  static Meaning of(@Nullable TimeSpan time) {
    return new Meaning(time, time);
  }
}
