package org.lagebild.bench.corpus;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.TimeSpan;

/** Times some days later: days, weeks and months move, years and longer times stay. */
record Shift(long days) {
  Shift(@Nullable LocalDate from, LocalDate to) {
    this(from == null ? 0 : ChronoUnit.DAYS.between(from, to));
  }

  @Nullable TimeSpan of(@Nullable TimeSpan time) {
    if (time == null) {
      return null;
    }
    int slash = time.edtf().indexOf('/');
    return slash < 0
        ? instant(time)
        : TimeSpan.interval(
            side(time.edtf().substring(0, slash)), side(time.edtf().substring(slash + 1)));
  }

  private @Nullable TimeSpan side(String edtf) {
    return edtf.equals("..") ? null : instant(TimeSpan.parse(edtf));
  }

  private TimeSpan instant(TimeSpan time) {
    LocalDate first = time.earliest();
    if (first == null || !time.edtf().contains("-")) {
      return time;
    }
    LocalDate later = first.plusDays(days);
    if (time.edtf().contains("W")) {
      return TimeSpan.week(later);
    }
    return time.edtf().length() == "2025-04".length()
        ? TimeSpan.month(YearMonth.from(later))
        : TimeSpan.day(later);
  }
}
