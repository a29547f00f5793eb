package org.lagebild.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files and folders that a benchmark needs while it runs. */
final class Scratch {
  private Scratch() {}

  /** Removes a folder with all in it, if it is there. */
  static void remove(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> inside = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path path : inside) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a folder if it is not there. */
  static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes an empty file. */
  static void touch(Path file) {
    try {
      Files.write(file, new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How much a folder holds, in bytes on disk as far as the files' lengths tell. */
  static long bytes(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      long bytes = 0;
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(path);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
