package org.lagebild.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.TestStages;
import org.lagebild.pipeline.BuildReport;
import org.lagebild.pipeline.BuildRequest;
import org.lagebild.pipeline.Heard;
import org.lagebild.pipeline.LocalBuild;
import org.lagebild.store.Store;

/**
 * News as it comes, whole and damaged, gives stores that conform. In the suite each article suffers
 * one kind of damage at most, and every eighth is built alone; all of them all: {@code
 * -Dlagebild.damage=all}.
 */
class RealNewsTest {
  private static final Path NEWS =
      Path.of("..", "shared", "eval", "dev", "unlabelled.ndjson").toAbsolutePath().normalize();

  private static final boolean ALL = "all".equals(System.getProperty("lagebild.damage"));

  private static List<String> lines = List.of();

  @TempDir Path folder;

  @BeforeAll
  static void news() throws IOException {
    assumeTrue(Files.exists(NEWS), "no news beside the project");
    lines = Files.readAllLines(NEWS);
  }

  private HostileBuild build(String name) throws IOException {
    return new HostileBuild(Files.createDirectory(folder.resolve(name)), TestStages::remembering);
  }

  @Test
  void allAtOnceGiveAStoreThatConforms() throws IOException {
    assertEquals(lines.size(), build("all").of(NEWS));
  }

  @Test
  void eachAloneGivesAStoreThatConforms() throws IOException {
    Path alone = folder.resolve("line.ndjson");
    for (int i = 0; i < lines.size(); i += ALL ? 1 : 8) {
      Files.writeString(alone, lines.get(i));
      Path store = folder.resolve("alone-" + i);
      BuildRequest request =
          new BuildRequest(
              List.of(alone.toString()), store, LocalBuild.DEFAULT_BASE, null, 1_000_000, 1);
      BuildReport report =
          LocalBuild.run(
              request, InputStream.nullInputStream(), TestStages::remembering, new Heard());
      assertEquals(1, report.articles(), "line " + (i + 1));
      try (Store built = Store.open(store)) {
        assertEquals(List.of(), built.validate(), "line " + (i + 1));
      }
    }
  }

  @Test
  void damageIsToldOrOutlived() throws IOException {
    for (Damage damage : EnumSet.complementOf(EnumSet.of(Damage.NONE))) {
      int expected = 0;
      Path damaged = folder.resolve(damage + ".ndjson");
      try (OutputStream out = Files.newOutputStream(damaged)) {
        for (int i = 0; i < lines.size(); i++) {
          boolean hit = ALL || i % Damage.values().length == damage.ordinal();
          if (hit) {
            out.write(damage.of(lines.get(i)));
            expected += damage.leavesAnArticle() ? 1 : 0;
          }
        }
      }
      BuiltStore store = build(damage.name()).built(damaged);
      assertEquals(expected, store == null ? 0 : store.articles(), damage.name());
    }
  }
}
