package org.lagebild.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile input ends in sound stores and one line for each refusal. More seeds than the suite has
 * time for: {@code -Dlagebild.hostile.seeds=1000 -Dlagebild.hostile.first=7}.
 */
class HostileBuildsTest {
  @TempDir Path folder;

  @Test
  void whateverIsBuiltTheStoreIsSound() throws IOException {
    int first = Integer.getInteger("lagebild.hostile.first", 1);
    int seeds = Integer.getInteger("lagebild.hostile.seeds", 3);
    int stored = 0;
    for (int seed = first; seed < first + seeds; seed++) {
      try {
        stored +=
            new HostileBuild(Files.createDirectory(folder.resolve("seed-" + seed))).ofSeed(seed);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
    assertTrue(stored >= 4 * seeds, "too little got as far as the store: " + stored);
  }
}
