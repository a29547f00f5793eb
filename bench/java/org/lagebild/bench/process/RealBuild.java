package org.lagebild.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program itself, started by its launcher with the heap that the launcher gives it. */
public final class RealBuild {
  private final Path launcher;

  /**
   * Makes sure that the launcher has built the program, so that no time is taken of that.
   *
   * @param home the project's folder
   */
  public RealBuild(Path home) {
    this.launcher = home.resolve("lagebild");
    Watched.run(List.of(launcher.toString(), "--version"), Map.of());
  }

  /** What a build needed. */
  public record Needed(Course course, Heap heap) {}

  /** Builds a store of a file in a process of its own; one article that is refused is a failure. */
  public Needed build(Path file, Path store, int jobs) {
    try {
      Path log = Files.createTempFile("bench", ".gc");
      try {
        List<String> command = command("build", store);
        command.addAll(List.of("--quiet", "--jobs", String.valueOf(jobs), file.toString()));
        Course course = Watched.run(command, Heap.logging(log));
        return new Needed(course, Heap.of(log));
      } finally {
        Files.delete(log);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes back the room that many transactions have used. */
  public void compact(Path store) {
    Watched.run(command("compact", store), Map.of());
  }

  private List<String> command(String verb, Path store) {
    return new ArrayList<>(List.of(launcher.toString(), verb, "--store", store.toString()));
  }
}
