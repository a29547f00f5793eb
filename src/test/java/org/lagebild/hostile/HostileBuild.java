package org.lagebild.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.TestStages;
import org.lagebild.cli.Call;
import org.lagebild.pipeline.Stages;

/** A build of hostile files into a store beside them, and what must come of it. */
final class HostileBuild {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final Path folder;
  private final Supplier<Stages> stages;

  HostileBuild(Path folder) {
    this(folder, TestStages::stages);
  }

  HostileBuild(Path folder, Supplier<Stages> stages) {
    this.folder = folder;
    this.stages = stages;
  }

  /** Builds files that grow from the seed, and checks all; the number of articles stored. */
  int ofSeed(long seed) throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    new HostileFiles(new Random(seed)).writeInto(input);
    return of(input);
  }

  /** Builds what lies there, and checks all; the number of articles stored. */
  int of(Path input) throws IOException {
    BuiltStore store = built(input);
    if (store == null) {
      return 0;
    }
    store.assertReadableInEverySyntax();
    store.assertCanBeAsked();
    return store.articles();
  }

  /** Builds what lies there into a store that must conform; null if nothing was stored. */
  @Nullable BuiltStore built(Path input) throws IOException {
    Path store = folder.resolve("store");
    Path report = folder.resolve("report.ndjson");
    TreeSet<String> before = outside(store);
    Call call =
        assertTimeoutPreemptively(
            LONGEST,
            () ->
                Call.through(
                    stages,
                    "",
                    "build",
                    input.toString(),
                    "--quiet",
                    "--report",
                    report.toString(),
                    "--store",
                    store.toString()));
    assertToldInLines(call);
    before.add(report.toString());
    assertEquals(before, outside(store), "files outside of the store");
    for (String line : Files.readAllLines(report)) {
      JSON.readTree(line);
    }
    if (!Files.exists(store)) {
      return null;
    }
    BuiltStore built = BuiltStore.in(store);
    built.assertConforms();
    return built;
  }

  private static void assertToldInLines(Call call) {
    assertTrue(call.status() == 0 || call.status() == 1, () -> call.status() + call.err());
    assertEquals("", call.out());
    for (String line : call.err().split("\n", 0)) {
      assertTrue(line.isEmpty() || line.startsWith("lagebild: "), line);
      assertFalse(line.contains("fault in the program") || line.contains("in the stage"), line);
      assertTrue(line.codePoints().noneMatch(HostileBuild::playsTricks), () -> escaped(line));
    }
  }

  /** What a terminal would obey, or show in another order. */
  private static boolean playsTricks(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }

  private static String escaped(String line) {
    StringBuilder text = new StringBuilder("a character that plays tricks: ");
    line.codePoints()
        .forEach(
            c ->
                text.append(
                    playsTricks(c) ? "{" + Integer.toHexString(c) + "}" : Character.toString(c)));
    return text.toString();
  }

  private TreeSet<String> outside(Path store) throws IOException {
    TreeSet<String> files = new TreeSet<>();
    try (Stream<Path> own = Files.walk(folder);
        Stream<Path> above = Files.list(folder.getParent());
        Stream<Path> working = Files.list(Path.of("").toAbsolutePath())) {
      Stream.of(own, above, working)
          .flatMap(s -> s)
          .filter(f -> !f.startsWith(store))
          .map(Path::toString)
          .forEach(files::add);
    }
    for (String top : List.of("/tmp", "/etc", System.getProperty("user.home"))) {
      assertFalse(Files.exists(Path.of(top, HostileArticles.ESCAPED)), top);
      assertFalse(Files.exists(Path.of(top, HostileArticles.ESCAPED + ".txt")), top);
    }
    return files;
  }
}
