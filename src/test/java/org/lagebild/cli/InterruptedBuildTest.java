package org.lagebild.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.bench.corpus.Corpus;
import org.lagebild.bench.corpus.NdjsonStream;
import org.lagebild.store.Store;

/** A build of many articles, started by the launcher and ended as Ctrl-C ends it. */
@EnabledOnOs(OS.LINUX)
class InterruptedBuildTest {
  /** Too few to be loaded at once, and enough to be interrupted. */
  private static final int ARTICLES = 400;

  private static final int SECONDS = 60;

  /** How a shell tells of a process that SIGINT ended. */
  private static final int INTERRUPTED = 128 + 2;

  @TempDir Path folder;
  private Path launcher;

  @BeforeEach
  void layOut() throws IOException {
    Path target = Files.createDirectories(folder.resolve("project/target/classes")).getParent();
    Files.writeString(
        target.resolve("classpath"),
        Path.of("target/classes").toAbsolutePath()
            + ":"
            + Files.readString(Path.of("target/classpath")));
    launcher = Files.copy(Path.of("lagebild"), folder.resolve("project/lagebild"));
    Files.writeString(folder.resolve("project/pom.xml"), "<project/>");
    Files.createDirectories(folder.resolve("project/src/main"));
    Files.writeString(target.resolve("launcher.stamp"), "");
  }

  private Path articles() throws IOException {
    Corpus corpus = Corpus.of(Path.of("").toAbsolutePath(), 1);
    Path file = folder.resolve("articles.ndjson");
    try (InputStream lines = NdjsonStream.of(corpus::article, ARTICLES)) {
      Files.copy(lines, file);
    }
    return file;
  }

  /** The signal is not ignored, as it is for what a script started in the background. */
  private Process build(Path store, Path outcomes) throws IOException {
    List<String> command =
        List.of(
            "env",
            "--default-signal=INT",
            launcher.toString(),
            "build",
            "--jobs",
            "1",
            "--batch",
            "16",
            "--store",
            store.toString(),
            "--report",
            outcomes.toString(),
            articles().toString());
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  /** Waits until a batch has been stored. */
  private static void awaitStored(Process process, Path outcomes)
      throws IOException, InterruptedException {
    for (int looks = 0; looks < SECONDS * 20; looks++) {
      if (Files.exists(outcomes) && Files.size(outcomes) > 0) {
        return;
      }
      assertTrue(process.isAlive(), "it ended by itself");
      Thread.sleep(50);
    }
    throw new AssertionError("nothing was stored");
  }

  /** The first ids of the input, of which none may be left out. */
  private static List<String> numbered(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> String.format(Locale.ROOT, "made-%06d", number))
        .toList();
  }

  @Test
  void endsAfterTheBatchAtHandAndKeepsWhatIsStored() throws IOException, InterruptedException {
    Path store = folder.resolve("store");
    Path outcomes = folder.resolve("outcomes.ndjson");
    Process process = build(store, outcomes);
    try {
      awaitStored(process, outcomes);
      new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
      assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), "it goes on");
    } finally {
      process.destroyForcibly();
    }
    String told = Files.readString(folder.resolve("err"), StandardCharsets.UTF_8);
    assertEquals(INTERRUPTED, process.exitValue(), told);
    assertTrue(
        told.contains("lagebild: ending after the batch at hand; what is stored stays\n"), told);
    try (Store opened = Store.openAsBuilt(store)) {
      List<String> stored = opened.articles();
      assertTrue(!stored.isEmpty() && stored.size() < ARTICLES, stored.size() + " are stored");
      assertEquals(numbered(stored.size()), stored);
      assertEquals(stored.size(), Files.readAllLines(outcomes).size());
      assertEquals(List.of(), opened.validate());
    }
  }
}
