package org.lagebild.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes into lines and never holds more of one than the limit allows. */
final class ByteLines {
  private static final int END = -1;

  private final BufferedInputStream in;
  private final int maxBytes;

  ByteLines(InputStream in, int maxBytes) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.maxBytes = maxBytes;
  }

  /**
   * One line.
   *
   * @param bytes without the line feed; cut off if the line is too long
   */
  record Line(byte[] bytes, boolean tooLong) {}

  /** The next line, or null at the end. */
  @Nullable Line next() throws IOException {
    int b = in.read();
    if (b == END) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    while (b != END && b != '\n') {
      if (line.size() < maxBytes) {
        line.write(b);
      } else {
        tooLong = true;
      }
      b = in.read();
    }
    return new Line(line.toByteArray(), tooLong);
  }
}
