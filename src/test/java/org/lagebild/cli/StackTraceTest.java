package org.lagebild.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StackTraceTest {
  private static final StackTraceElement MAIN =
      new StackTraceElement("Main", "main", "Main.java", 7);
  private static final StackTraceElement READ =
      new StackTraceElement("Input", "read", "Input.java", 3);

  private static <T extends Throwable> T at(T failure, StackTraceElement... frames) {
    failure.setStackTrace(frames);
    return failure;
  }

  @Test
  void showsTheFailureAndItsFrames() {
    Throwable failure = at(new IllegalStateException("no input"), READ, MAIN);
    assertEquals(
        """
        java.lang.IllegalStateException: no input
        \tat Input.read(Input.java:3)
        \tat Main.main(Main.java:7)
        """,
        StackTrace.of(failure));
  }

  @Test
  void countsTheFramesThatACauseSharesWithWhatItCaused() {
    Throwable cause = at(new IllegalArgumentException("empty"), READ, MAIN);
    assertEquals(
        """
        java.lang.IllegalStateException: no input
        \tat Main.main(Main.java:7)
        Caused by: java.lang.IllegalArgumentException: empty
        \tat Input.read(Input.java:3)
        \t... 1 more
        """,
        StackTrace.of(at(new IllegalStateException("no input", cause), MAIN)));
  }

  @Test
  void indentsWhatWasSuppressed() {
    Throwable failure = at(new IllegalStateException("no input"), MAIN);
    failure.addSuppressed(at(new IllegalArgumentException("not closed"), READ));
    assertEquals(
        """
        java.lang.IllegalStateException: no input
        \tat Main.main(Main.java:7)
        \tSuppressed: java.lang.IllegalArgumentException: not closed
        \t\tat Input.read(Input.java:3)
        """,
        StackTrace.of(failure));
  }

  @Test
  void goesRoundACircleOnce() {
    Throwable cause = at(new IllegalArgumentException("empty"), READ);
    Throwable failure = at(new IllegalStateException("no input", cause), MAIN);
    cause.initCause(failure);
    assertEquals(
        """
        java.lang.IllegalStateException: no input
        \tat Main.main(Main.java:7)
        Caused by: java.lang.IllegalArgumentException: empty
        \tat Input.read(Input.java:3)
        Caused by: [CIRCULAR REFERENCE: java.lang.IllegalStateException: no input]
        """,
        StackTrace.of(failure));
  }
}
