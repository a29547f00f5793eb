package org.lagebild.ingest.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the days that pages write for programs: ISO 8601, and the German order of numbers. */
final class Days {
  private static final Pattern ISO =
      Pattern.compile("\\s*(\\d{4})-(\\d{2})-(\\d{2})(?:\\D.*)?", Pattern.DOTALL);
  private static final Pattern COMPACT =
      Pattern.compile("\\s*(\\d{4})(\\d{2})(\\d{2})(?:T.*)?\\s*");
  private static final Pattern GERMAN =
      Pattern.compile("\\s*(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?:\\D.*)?", Pattern.DOTALL);

  private Days() {}

  /** The day that is written at the begin, by the clock of the place where it was written. */
  static @Nullable LocalDate of(@Nullable String written) {
    if (written == null) {
      return null;
    }
    Matcher iso = ISO.matcher(written);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher compact = COMPACT.matcher(written);
    if (compact.matches()) {
      return day(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher german = GERMAN.matcher(written);
    return german.matches() ? day(german.group(3), german.group(2), german.group(1)) : null;
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null; // has the form of a day and is none; pages also write 0000-00-00
    }
  }
}
