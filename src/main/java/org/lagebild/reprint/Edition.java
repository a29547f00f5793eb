package org.lagebild.reprint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is compared with others.
 *
 * @param article its id or IRI, by which it is known alone
 * @param date the day of publication
 */
public record Edition(String article, @Nullable LocalDate date, Fingerprint print) {
  /** Who prints a report, prints it within these days. */
  private static final long MOST_DAYS = 3;

  private static final String NO_DAY = "-";

  /** The longer first, of these the earlier, those of one day by their names. */
  static final Comparator<Edition> ORDER =
      Comparator.comparingInt((Edition edition) -> -edition.print().runs())
          .thenComparing(Edition::date, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Edition::article);

  /** A text from which {@link #decode} makes the same again. */
  public String encode() {
    return (date == null ? NO_DAY : date) + " " + print.encode();
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public static Edition decode(String article, String text) {
    int end = Math.max(0, text.indexOf(' '));
    String day = text.substring(0, end);
    try {
      return new Edition(
          article,
          day.equals(NO_DAY) ? null : LocalDate.parse(day),
          Fingerprint.decode(text.substring(end).strip()));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not an edition: " + text, e);
    }
  }

  /** The keys of which an article and its likely reprints share one, 0 to 2^54. */
  public long[] bands() {
    return print.bands();
  }

  /** Whether this is a reprint of the other, if that is an original. */
  boolean isReprintOf(Edition other) {
    return ORDER.compare(other, this) < 0 && isNear(other) && print.isWithin(other.print);
  }

  private boolean isNear(Edition other) {
    return date == null
        || other.date == null
        || Math.abs(ChronoUnit.DAYS.between(date, other.date)) <= MOST_DAYS;
  }
}
