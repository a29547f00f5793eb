package org.lagebild.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MedianTest {
  @Test
  void liesInTheMiddle() {
    assertEquals(3, Median.of(9, 1, 3));
    assertEquals(2.5, Median.of(4, 1, 2, 3));
    assertThrows(IllegalArgumentException.class, Median::of);
  }
}
