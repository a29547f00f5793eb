package org.lagebild.link.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTest {
  @ParameterizedTest
  @CsvSource({
    "+2025-04-17T00:00:00Z,11,2025-04-17,2025-04-17",
    "+2024-02-00T00:00:00Z,10,2024-02-01,2024-02-29",
    "+2024-11-05T00:00:00Z,10,2024-11-01,2024-11-30",
    "+2012-00-00T00:00:00Z,9,2012-01-01,2012-12-31",
    "+2012-00-00T00:00:00Z,11,2012-01-01,2012-12-31",
    "+2011-04-31T00:00:00Z,11,2011-04-30,2011-04-30",
    "-0044-03-15T00:00:00Z,11,-0044-03-15,-0044-03-15",
  })
  void aTimeMayMeanAllDaysOfItsPrecision(String time, int precision, String first, String last) {
    Day day = Day.of(time, precision);
    assertEquals(first, day.first().toString());
    assertEquals(last, day.last().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "+1900-00-00T00:00:00Z,7",
    "-13798000000-00-00T00:00:00Z,9",
    "+2024-13-01T00:00:00Z,11",
    "2024,9"
  })
  void whatIsNoYearOfRecordedHistoryIsNone(String time, int precision) {
    assertNull(Day.of(time, precision));
  }
}
