package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.bench.Load;

class ParallelClientsTest {
  @TempDir Path folder;

  @Test
  void manyClientsAtOnceAreAllAnswered() {
    try (Site site = Site.readOnly().in(folder)) {
      Load.Outcome outcome = new Load(site.address(), 50).run(Duration.ofSeconds(3));
      assertEquals(0, outcome.errors());
      assertTrue(outcome.nanos().length >= 50, "requests: " + outcome.nanos().length);
    }
  }
}
