package org.lagebild.extract.time;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternParserTest {
  private final PatternParser parser = new PatternParser(Set.of("day", "month"), Map.of());

  @ParameterizedTest
  @ValueSource(strings = {"[day month", "[day) month]", "day]", "[day, month]"})
  void refusesMalformedPatterns(String pattern) {
    assertThrows(IllegalStateException.class, () -> parser.parse(pattern));
  }

  @Test
  void refusesClassesThatNoWordHas() {
    assertThrows(IllegalStateException.class, () -> parser.parse("[day mnoth]"));
  }

  @Test
  void refusesPartsThatAreNowhereDefined() {
    assertThrows(IllegalStateException.class, () -> parser.parse("[<of-year>]"));
  }
}
