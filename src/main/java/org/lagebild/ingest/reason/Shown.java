package org.lagebild.ingest.reason;

/** Shows foreign values in the program's own lines. */
public final class Shown {
  private static final int LONGEST = 40;

  private Shown() {}

  /** A foreign value in quotation marks, on one line and not too long to be read. */
  public static String quoted(String value) {
    String line = line(value);
    return '"'
        + (line.length() <= LONGEST
            ? line
            : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…")
        + '"';
  }

  /**
   * The value on one line, without what moves a terminal's cursor or turns the direction of
   * writing.
   */
  public static String line(String value) {
    return value
        .replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ")
        .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "");
  }
}
