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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.TestStages;
import org.lagebild.model.Article;
import org.lagebild.model.Findings;
import org.lagebild.model.Sentence;
import org.lagebild.pipeline.BuildReport;
import org.lagebild.pipeline.BuildRequest;
import org.lagebild.pipeline.Heard;
import org.lagebild.pipeline.LocalBuild;
import org.lagebild.pipeline.Stages;
import org.lagebild.store.Store;

/**
 * News as it comes, whole and damaged, gives stores that conform. In the suite each article suffers
 * one kind of damage; all kinds for all of them: {@code -Dlagebild.damage=all}.
 */
class RealNewsTest {
  private static final Path NEWS =
      Path.of("..", "shared", "eval", "dev", "unlabelled.ndjson").toAbsolutePath().normalize();

  /** What was found once is found again, so that only the storing is done several times. */
  private static final Map<Article, Findings> FOUND = new ConcurrentHashMap<>();

  private static List<String> lines = List.of();

  @TempDir Path folder;

  @BeforeAll
  static void news() throws IOException {
    assumeTrue(Files.exists(NEWS), "no news beside the project");
    lines = Files.readAllLines(NEWS);
  }

  private static Stages stages() {
    Stages stages = TestStages.stages();
    return new Stages(article -> List.<Sentence>of(), (a, none) -> found(stages, a), stages.link());
  }

  private static Findings found(Stages stages, Article article) {
    return FOUND.computeIfAbsent(
        article, a -> stages.extract().apply(a, stages.annotate().apply(a)));
  }

  private HostileBuild build(String name) throws IOException {
    return new HostileBuild(Files.createDirectory(folder.resolve(name)), RealNewsTest::stages);
  }

  @Test
  void allAtOnceGiveAStoreThatConforms() throws IOException {
    assertEquals(lines.size(), build("all").of(NEWS));
  }

  @Test
  void eachAloneGivesAStoreThatConforms() throws IOException {
    Path alone = folder.resolve("line.ndjson");
    for (int i = 0; i < lines.size(); i++) {
      Files.writeString(alone, lines.get(i));
      Path store = folder.resolve("alone-" + i);
      BuildRequest request =
          new BuildRequest(
              List.of(alone.toString()), store, LocalBuild.DEFAULT_BASE, null, 1_000_000, 1);
      BuildReport report =
          LocalBuild.run(
              request, InputStream.nullInputStream(), RealNewsTest::stages, new Heard());
      assertEquals(1, report.articles(), "line " + (i + 1));
      try (Store built = Store.open(store)) {
        assertEquals(List.of(), built.validate(), "line " + (i + 1));
      }
    }
  }

  @Test
  void damageIsToldOrOutlived() throws IOException {
    boolean all = "all".equals(System.getProperty("lagebild.damage"));
    for (Damage damage : EnumSet.complementOf(EnumSet.of(Damage.NONE))) {
      int expected = 0;
      Path damaged = folder.resolve(damage + ".ndjson");
      try (OutputStream out = Files.newOutputStream(damaged)) {
        for (int i = 0; i < lines.size(); i++) {
          boolean hit = all || i % Damage.values().length == damage.ordinal();
          if (hit) {
            out.write(damage.of(lines.get(i)));
            expected += damage.leavesAnArticle() ? 1 : 0;
          }
        }
      }
      assertEquals(expected, build(damage.name()).of(damaged), damage.name());
    }
  }
}
