package org.lagebild.cli;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output for results. A {@link java.io.PrintStream} swallows what goes wrong below it, and
 * a query would run on for nobody; this throws what no one in between catches.
 */
final class ResultStream extends OutputStream {
  private final OutputStream out;

  ResultStream(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) {
    throwing(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    throwing(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    throwing(out::flush);
  }

  private interface Writing {
    void write() throws IOException;
  }

  private static void throwing(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new OutputClosedException(e);
    }
  }
}
