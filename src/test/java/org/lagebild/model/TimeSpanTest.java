package org.lagebild.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {
  @ParameterizedTest
  @CsvSource({
    "2015-10-23, 2015-10-23, 2015-10-23",
    "2016-02, 2016-02-01, 2016-02-29",
    "2014, 2014-01-01, 2014-12-31",
    "2015-W01, 2014-12-29, 2015-01-04",
    "2015-W53, 2015-12-28, 2016-01-03",
    "2015-21, 2015-03-01, 2015-05-31",
    "2015-22, 2015-06-01, 2015-08-31",
    "2015-24, 2015-12-01, 2016-02-29",
    "199X, 1990-01-01, 1999-12-31",
    "2007/2012, 2007-01-01, 2012-12-31",
    "2022/.., 2022-01-01,",
    "../2016,, 2016-12-31"
  })
  void everyFormIsReadWithItsFirstAndLastDayAndWrittenAgain(
      String edtf, LocalDate earliest, LocalDate latest) {
    assertEquals(new TimeSpan(edtf, earliest, latest), TimeSpan.parse(edtf));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2015-13", "2015-25", "2015-02-30", "gestern"})
  void whatIsNoDateIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> TimeSpan.parse(text));
  }
}
