package org.lagebild.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams of one call of the program, in UTF-8 whatever the machine is set to.
 *
 * @param out for results alone
 * @param err for everything else
 * @param terminal whether someone watches {@code err}
 * @param debug whether failures show their stack trace
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal, boolean debug) {

  /** The streams of the process. The launcher says whether standard error is a terminal. */
  static Console ofProcess() {
    String told = System.getProperty("lagebild.terminal");
    return of(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        new FileOutputStream(FileDescriptor.err),
        told == null ? System.console() != null : told.equals("true"),
        "1".equals(System.getenv("LAGEBILD_DEBUG")));
  }

  static Console of(
      InputStream in, OutputStream out, OutputStream err, boolean terminal, boolean debug) {
    return new Console(
        in,
        new PrintStream(new ResultStream(out), false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        terminal,
        debug);
  }

  /** Writes one line to standard error, whatever line breaks the words hold. */
  void say(String words) {
    err.print("lagebild: " + words.replaceAll("\\s*\\R\\s*", " ").strip() + "\n");
  }

  /** Shows where a failure came from, if that is asked for. */
  void trace(Throwable failure) {
    if (debug) {
      err.print(StackTrace.of(failure));
    }
  }
}
