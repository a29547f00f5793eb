package org.lagebild.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there whole or not at all. It is written beside its place and moved there at the
 * end, so whatever fails leaves what was there before.
 */
final class ResultFile {
  private final Path target;

  ResultFile(Path target) {
    this.target = target;
  }

  /** What writes the content. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  void write(Writing writing) throws IOException {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      // a device or a named pipe cannot be replaced, only filled
      fill(target, writing, StandardOpenOption.WRITE);
      return;
    }
    Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path part =
        place.resolveSibling("." + place.getFileName() + "." + ProcessHandle.current().pid());
    try {
      fill(part, writing, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void fill(Path file, Writing writing, StandardOpenOption... how)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, how))) {
      writing.to(out);
    }
  }
}
