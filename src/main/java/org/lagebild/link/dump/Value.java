package org.lagebild.link.dump;

/** What a statement says. */
public sealed interface Value {
  /** Another item, by the number after the Q of its id. */
  record Id(long number) implements Value {
    /** The id with its Q. */
    public String id() {
      return "Q" + number;
    }
  }

  /** A number of something. */
  record Amount(double number) implements Value {}

  /** A point on earth in WGS 84 degrees. */
  record Point(double latitude, double longitude) implements Value {}

  /** A day, month or year. */
  record Moment(Day day) implements Value {}
}
