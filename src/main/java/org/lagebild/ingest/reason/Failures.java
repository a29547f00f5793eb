package org.lagebild.ingest.reason;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Puts failures of reading in a reader's words. */
public final class Failures {
  private Failures() {}

  /** One line: what happened and what to do. */
  public static String reason(IOException e) {
    if (e instanceof LimitException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof AccessDeniedException) {
      return "it may not be read; give yourself the right to";
    }
    if (e instanceof NoSuchFileException) {
      return "it is not there any more; check the path";
    }
    if (e instanceof EOFException) {
      return "it ends too early; fetch it again";
    }
    return "it cannot be read: " + Shown.line(String.valueOf(e.getMessage())) + "; check the disk";
  }
}
