package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class QueryGateTest {
  @Test
  void whoFindsNoPlaceInTimeIsTurnedAway() {
    QueryGate gate = new QueryGate(2, Duration.ofMillis(50));
    assertTrue(gate.enter());
    assertTrue(gate.enter());
    assertFalse(gate.enter());
    gate.leave();
    assertTrue(gate.enter());
  }
}
