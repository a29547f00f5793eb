package org.lagebild.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all articles of a run.
 *
 * @param date the day of publication of articles that give none themselves
 * @param maxBytes the longest text that is accepted, in bytes of UTF-8; from 1 to 200 million
 * @param web what may be fetched
 */
public record ReadingOptions(@Nullable LocalDate date, int maxBytes, WebAccess web) {
  /** One million bytes, which is a book; what is read of it still fits in the launcher's memory. */
  public static final int DEFAULT_MAX_BYTES = 1_000_000;

  private static final int HIGHEST_MAX_BYTES = 200_000_000;

  /** No date for articles without one, and texts of up to one million bytes. */
  public static final ReadingOptions DEFAULTS = new ReadingOptions(null, DEFAULT_MAX_BYTES);

  /** Options of a run that fetches nothing but what is named. */
  public ReadingOptions(@Nullable LocalDate date, int maxBytes) {
    this(date, maxBytes, WebAccess.DEFAULT);
  }

  /**
   * @throws IllegalArgumentException if the limit is out of range
   */
  public ReadingOptions {
    if (maxBytes < 1 || maxBytes > HIGHEST_MAX_BYTES) {
      throw new IllegalArgumentException(
          "the longest text must be between 1 and " + HIGHEST_MAX_BYTES + " bytes: " + maxBytes);
    }
  }
}
