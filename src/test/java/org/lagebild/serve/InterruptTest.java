package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.pipeline.Intake;
import org.lagebild.pipeline.SmallStages;
import org.lagebild.store.Store;

/** The program itself, started by its launcher and ended as Ctrl-C ends it. */
@EnabledOnOs(OS.LINUX)
class InterruptTest {
  private static final int SECONDS = 20;

  /** How a shell tells of a process that SIGINT ended. */
  private static final int INTERRUPTED = 128 + 2;

  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a != ?l) }";

  @TempDir Path folder;
  private Path store;
  private Path launcher;

  @BeforeEach
  void layOut() throws IOException {
    store = folder.resolve("tdb2");
    try (Store opened = Store.openOrCreate(store, Site.BASE);
        InputStream in =
            Files.newInputStream(Path.of("src/test/resources/serve/articles.ndjson"))) {
      new Intake(opened, SmallStages::load, 1_000_000).take(in);
    }
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

  /** The signal is not ignored, as it is for what a script started in the background. */
  private Process serve() throws IOException {
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
    command.addAll(List.of(launcher.toString(), "serve", "--port", "0"));
    command.addAll(List.of("--store", store.toString()));
    return new ProcessBuilder(command).redirectOutput(folder.resolve("out").toFile()).start();
  }

  private static void interrupt(Process process) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
  }

  private void assertEnded(Process process, List<String> told, BufferedReader lines)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), "it goes on");
    long seconds = (System.nanoTime() - begun) / 1_000_000_000L;
    assertTrue(seconds < SECONDS, seconds + " seconds");
    lines.lines().forEach(told::add);
    assertEquals(INTERRUPTED, process.exitValue(), told.toString());
    assertTrue(told.stream().allMatch(line -> line.startsWith("lagebild: ")), told.toString());
    try (Store opened = Store.openAsBuilt(store)) {
      assertEquals(3, opened.articles().size());
      assertEquals(List.of(), opened.validate());
    }
  }

  @Test
  void anIdleServerEnds() throws IOException, InterruptedException {
    Process process = serve();
    try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
      List<String> told = new ArrayList<>();
      address(lines, told);
      interrupt(process);
      assertEnded(process, told, lines);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aServerThatIsAskedEndsToo() throws IOException, InterruptedException {
    Process process = serve();
    try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
      List<String> told = new ArrayList<>();
      URI address = address(lines, told);
      HttpRequest endless =
          HttpRequest.newBuilder(address.resolve("/sparql?query=" + Site.encoded(ENDLESS))).build();
      HttpClient client = HttpClient.newHttpClient();
      List<CompletableFuture<?>> asked = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        asked.add(client.sendAsync(endless, BodyHandlers.discarding()));
      }
      Thread.sleep(500);
      assertTrue(asked.stream().noneMatch(CompletableFuture::isDone));
      interrupt(process);
      assertEnded(process, told, lines);
    } finally {
      process.destroyForcibly();
    }
  }

  /** Reads what the program tells until it tells where it is. */
  private static URI address(BufferedReader lines, List<String> told) throws IOException {
    String line = lines.readLine();
    while (line != null) {
      told.add(line);
      if (line.startsWith("lagebild: serving ")) {
        return URI.create(line.substring("lagebild: serving ".length()));
      }
      line = lines.readLine();
    }
    throw new AssertionError("it ended: " + told);
  }
}
