package org.lagebild.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {
  @ParameterizedTest
  @CsvSource({
    "1818-03-22",
    "1943-04-25",
    "1961-04-02",
    "2000-04-23",
    "2008-03-23",
    "2014-04-20",
    "2015-04-05",
    "2019-04-21",
    "2024-03-31",
    "2025-04-20",
    "2038-04-25"
  })
  void easterFallsOnItsSunday(LocalDate sunday) {
    assertEquals(sunday, Holidays.easterSunday(sunday.getYear()));
  }

  @Test
  void fourthAdventIsTheSundayUpToChristmasEve() {
    Slots fourth = new Slots(Map.of(Slot.ADVENT, 4));
    assertEquals("2017-12-24", Holidays.in(2017, fourth).edtf());
    assertEquals("2015-12-20", Holidays.in(2015, fourth).edtf());
  }

  @Test
  void firstAdventIsThreeWeeksEarlier() {
    assertEquals("2015-11-29", Holidays.in(2015, new Slots(Map.of(Slot.ADVENT, 1))).edtf());
  }

  @Test
  void ramadanIsAWholeIslamicMonth() {
    Slots ramadan = new Slots(Map.of(Slot.HIJRI_MONTH, 9));
    assertEquals("2025-03-01/2025-03-29", Holidays.in(2025, ramadan).edtf());
  }
}
