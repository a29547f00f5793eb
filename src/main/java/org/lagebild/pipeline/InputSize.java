package org.lagebild.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** How much there is to read, as far as can be known without reading. */
public final class InputSize {
  private static final int BUFFER = 1 << 16;

  private InputSize() {}

  /**
   * Whether the files and the folders hold so many bytes. Standard input, and what cannot be looked
   * at, count nothing.
   */
  static boolean isAtLeast(List<String> sources, long bytes) {
    long found = 0;
    for (String source : sources) {
      found += source.equals("-") ? 0 : upTo(bytes - found, source);
      if (found >= bytes) {
        return true;
      }
    }
    return false;
  }

  /**
   * How many articles there are about: a line of JSON is one, and so is any other file; -1 if that
   * cannot be known, as of standard input.
   */
  public static long articles(List<String> sources) {
    if (sources.contains("-")) {
      return -1;
    }
    long articles = 0;
    for (String source : sources) {
      try (Stream<Path> files = Files.walk(Path.of(source))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          articles += articlesIn(file);
        }
      } catch (IOException | UncheckedIOException | InvalidPathException e) {
        return -1;
      }
    }
    return articles;
  }

  private static long articlesIn(Path file) throws IOException {
    if (!file.toString().matches(".*\\.(ndjson|jsonl)")) {
      return 1;
    }
    long lines = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    return lines;
  }

  private static long upTo(long bytes, String source) {
    try (Stream<Path> files = Files.walk(Path.of(source))) {
      long found = 0;
      for (Iterator<Path> next = files.iterator(); next.hasNext() && found < bytes; ) {
        Path file = next.next();
        found += Files.isRegularFile(file) ? Files.size(file) : 0;
      }
      return found;
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      // reading tells of it
      return 0;
    }
  }
}
