package org.lagebild.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Puts failures of reading in a reader's words. */
final class Failures {
  private Failures() {}

  /** One line: what happened and what to do. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "it may not be read; give yourself the right to";
    }
    if (e instanceof NoSuchFileException) {
      return "it is not there any more; check the path";
    }
    return "it cannot be read: "
        + String.valueOf(e.getMessage()).replaceAll("\\s+", " ")
        + "; check the disk";
  }
}
