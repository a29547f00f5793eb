package org.lagebild.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * A stream of which the first character that is not blank is known.
 *
 * @param stream all bytes from the first on
 * @param isJson whether that character is an opening brace
 */
record SniffedInput(InputStream stream, boolean isJson) {
  private static final int MOST_BLANKS = 65_536;

  static SniffedInput of(InputStream in) throws IOException {
    ByteArrayOutputStream begin = new ByteArrayOutputStream();
    int b = in.read();
    while (b >= 0 && isBlankOrMark(b) && begin.size() < MOST_BLANKS) {
      begin.write(b);
      b = in.read();
    }
    if (b >= 0) {
      begin.write(b);
    }
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(begin.toByteArray()), in);
    return new SniffedInput(whole, b == '{');
  }

  /** Whether the byte is white space of JSON. */
  static boolean isBlank(int b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  /** The bytes EF BB BF of a byte order mark begin no word that could follow a blank. */
  private static boolean isBlankOrMark(int b) {
    return isBlank(b) || b == 0xEF || b == 0xBB || b == 0xBF;
  }
}
