package org.lagebild.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.bench.dump.DumpGenerator;

/** Kills importing processes as kill -9 does, and goes on. */
class KilledImportTest {
  private static final int ENTITIES = 2500;
  private static final int KILLS = 5;

  @TempDir Path folder;

  @Test
  void anImportThatWasKilledGoesOnToTheSameIndex() throws IOException, InterruptedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DumpGenerator(3, ENTITIES).write(out);
    byte[] bytes = out.toByteArray();
    int third = bytes.length / 3;
    Path dump =
        Imports.write(
            folder.resolve("dump.gz"),
            Imports.gzip(Arrays.copyOf(bytes, third)),
            Imports.gzip(Arrays.copyOfRange(bytes, third, bytes.length)));
    ImportReport whole = Imports.run(dump, folder.resolve("undisturbed"));
    assertEquals(ENTITIES, whole.entities());

    Path index = folder.resolve("killed");
    Random random = new Random(7);
    int resumed = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      resumed += killed(dump, index, 1 + random.nextInt(12)) ? 1 : 0;
    }
    Process last = start(dump, index);
    last.getInputStream().readAllBytes();
    assertEquals(0, last.waitFor());
    assertTrue(resumed > 0, "no import went on");
    assertEquals(Imports.digest(folder.resolve("undisturbed")), Imports.digest(index));
  }

  /** Kills an import after some steps; whether it went on with what one before it had done. */
  private static boolean killed(Path dump, Path index, int steps)
      throws IOException, InterruptedException {
    Process process = start(dump, index);
    boolean resumed = false;
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      int left = steps;
      for (String line = lines.readLine(); line != null && left > 0; line = lines.readLine()) {
        resumed |= line.startsWith("resumed");
        left--;
      }
      process.destroyForcibly();
    }
    process.waitFor();
    return resumed;
  }

  private static Process start(Path dump, Path index) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx200m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "org.lagebild.link.SlowImport",
            dump.toString(),
            index.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
