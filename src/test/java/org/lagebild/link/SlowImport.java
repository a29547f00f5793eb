package org.lagebild.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** An import in a process of its own, so slow that it can be killed anywhere. */
final class SlowImport {
  private static final long MILLIS_PER_STEP = 15;

  private SlowImport() {}

  /** Imports the dump of the first argument into the folder of the second. */
  public static void main(String[] arguments) throws IOException {
    ImportListener slow =
        new ImportListener() {
          @Override
          public void resumed(long entities) {
            System.out.println("resumed " + entities);
          }

          @Override
          public void read(long bytes, long of, long entities, long items) {
            pause("read");
          }

          @Override
          public void indexed(long bytes, long of) {
            pause("indexed");
          }
        };
    WikidataImport.run(
        Imports.request(Path.of(arguments[0]), Path.of(arguments[1])), slow, MILLIS_PER_STEP);
  }

  private static void pause(String step) {
    System.out.println(step);
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(MILLIS_PER_STEP));
  }
}
