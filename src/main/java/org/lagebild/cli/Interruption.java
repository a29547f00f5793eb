package org.lagebild.cli;

import org.lagebild.pipeline.Stop;

/**
 * Lets Ctrl-C, or a plain kill, end a build cleanly: the process waits until the build has ended by
 * itself, and then goes with the exit status of the signal.
 */
final class Interruption implements AutoCloseable {
  private final Thread hook;

  private Interruption(Thread hook) {
    this.hook = hook;
  }

  /** Watches until it is closed. */
  static Interruption of(Stop stop, Runnable tell) {
    Thread hook = new Thread(() -> end(stop, tell), "lagebild-interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interruption(hook);
  }

  private static void end(Stop stop, Runnable tell) {
    stop.ask();
    tell.run();
    try {
      stop.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process is ending already, and waits for this
    }
  }
}
