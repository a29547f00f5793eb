package org.lagebild.extract.time;

/**
 * What words and rules of the time lexicon say of a time; the lexicon writes the names in camel
 * case as properties and as groups of its regular expressions.
 */
enum Slot {
  /** The year, 0 to 9999; of two digits in {@link #SHORT_YEAR}. */
  YEAR,
  SHORT_YEAR,
  /** 1 to 12. */
  MONTH,
  /** Day of the month, 1 to 31. */
  DAY,
  /** ISO day of the week, 1 for Monday. */
  WEEKDAY,
  /** A time of the clock or a part of the day: the value is the day around it. */
  MOMENT,
  /** 1 for spring to 4 for winter. */
  SEASON,
  /** The code of a {@link CalendarUnit}; the lexicon writes its name. */
  UNIT,
  /** How many units after the anchor, negative before. */
  OFFSET,
  /** What multiplies the offset. */
  NUMBER,
  /** 1 if reckoned from the last time named in the text and not from the publication. */
  IN_TEXT,
  /**
   * The length in months of the parts into which a year is divided; {@link #NUMBER} counts them.
   */
  DIVISION,
  /** The first year of ten; below 100 in the century before the publication. */
  DECADE,
  /** The number of a century, 20 for 1901 to 2000. */
  CENTURY,
  /** Days after Easter Sunday. */
  EASTER,
  /** Which Sunday of Advent, 1 to 4. */
  ADVENT,
  /** Month of the Islamic calendar, 1 to 12, with {@link #HIJRI_DAY} if it is a day. */
  HIJRI_MONTH,
  HIJRI_DAY,
  /** How many days a feast lasts. */
  LASTS,
  /** 1 if only the begin, middle or end of the time is meant. */
  PORTION,
  /** 1 if the words only look like a time ("bis heute"). */
  NO_TIME,
  /** 1 if the words name a length of time that reaches to or from the publication. */
  DURATION
}
