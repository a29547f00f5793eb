package org.lagebild.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
      try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw named(e);
    } catch (UncheckedIOException e) {
      throw named(e.getCause());
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** The reader named the target, and knows nothing of the file beside it. */
  private IOException named(IOException e) {
    if (e instanceof NoSuchFileException) {
      return new NoSuchFileException(target.toString());
    }
    if (e instanceof AccessDeniedException) {
      return new AccessDeniedException(target.toString());
    }
    String reason = e instanceof FileSystemException of ? of.getReason() : e.getMessage();
    return new IOException(target + ": " + reason, e);
  }

  private static void fill(Path file, Writing writing, StandardOpenOption... how)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, how))) {
      writing.to(out);
    }
  }
}
