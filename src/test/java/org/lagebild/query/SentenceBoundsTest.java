package org.lagebild.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceBoundsTest {
  @Test
  void endsAtFullStopsBeforeCapitals() {
    assertEquals(List.of("Er kam. ", "Sie ging! ", "Warum?"), split("Er kam. Sie ging! Warum?"));
  }

  @Test
  void keepsOrdinalsAndShortAbbreviationsTogether() {
    assertEquals(
        List.of("Am 3. Oktober kam Dr. Lenz. ", "Sie blieb."),
        split("Am 3. Oktober kam Dr. Lenz. Sie blieb."));
  }

  @Test
  void takesClosingQuotationMarksAlong() {
    assertEquals(List.of("„Geht heim.“ ", "Sie gingen."), split("„Geht heim.“ Sie gingen."));
  }

  @Test
  void endsAtBlankLines() {
    assertEquals(
        List.of("Treffen in Genf\n\n", "Genf – Lenz kam."),
        split("Treffen in Genf\n\nGenf – Lenz kam."));
  }

  @Test
  void anEmptyTextHasNone() {
    assertEquals(List.of(), split(""));
  }

  private static List<String> split(String text) {
    return SentenceBounds.of(text).stream().map(r -> text.substring(r.begin(), r.end())).toList();
  }
}
