package org.lagebild.cli;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Writes where a failure came from, as Java programs show it. */
final class StackTrace {
  private final StringBuilder text = new StringBuilder();
  private final Set<Throwable> written = Collections.newSetFromMap(new IdentityHashMap<>());

  private StackTrace() {}

  /**
   * The failure with its frames, and so each that it suppressed and its cause; of these, frames
   * that they share with the failure above are only counted. Lines end in a line feed.
   */
  static String of(Throwable failure) {
    StackTrace trace = new StackTrace();
    trace.write(failure, "", "", new StackTraceElement[0]);
    return trace.text.toString();
  }

  private void write(Throwable failure, String indent, String role, StackTraceElement[] above) {
    if (!written.add(failure)) {
      line(indent, role + "[CIRCULAR REFERENCE: " + failure + "]");
      return;
    }
    line(indent, role + failure);
    StackTraceElement[] frames = failure.getStackTrace();
    int shared = shared(frames, above);
    for (int i = 0; i < frames.length - shared; i++) {
      line(indent, "\tat " + frames[i]);
    }
    if (shared > 0) {
      line(indent, "\t... " + shared + " more");
    }
    for (Throwable suppressed : failure.getSuppressed()) {
      write(suppressed, indent + "\t", "Suppressed: ", frames);
    }
    Throwable cause = failure.getCause();
    if (cause != null) {
      write(cause, indent, "Caused by: ", frames);
    }
  }

  private void line(String indent, String words) {
    text.append(indent).append(words).append('\n');
  }

  /** How many frames at the end are those of the failure above. */
  private static int shared(StackTraceElement[] frames, StackTraceElement[] above) {
    int shared = 0;
    while (shared < Math.min(frames.length, above.length)
        && frames[frames.length - 1 - shared].equals(above[above.length - 1 - shared])) {
      shared++;
    }
    return shared;
  }
}
