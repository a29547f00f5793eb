package org.lagebild.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream of which the form is known. No more of it is read than telling the form takes, so that
 * lines are taken as they come.
 *
 * @param stream all bytes from the first on
 * @param format null if the content could be any text
 */
record SniffedInput(InputStream stream, @Nullable Format format) {
  private static final int MOST_BLANKS = 65_536;
  private static final int ENOUGH = 8_192;

  /**
   * @param named whether the content has a name, which tells what begins with a mere brace
   */
  static SniffedInput of(InputStream in, boolean named) throws IOException {
    ByteArrayOutputStream begin = new ByteArrayOutputStream();
    int b = in.read();
    while (b >= 0 && isBlankOrMark(b) && begin.size() < MOST_BLANKS) {
      begin.write(b);
      b = in.read();
    }
    if (b >= 0) {
      begin.write(b);
    }
    if (!named && b == '{') {
      return new SniffedInput(whole(begin, in), Format.LINES);
    }
    if (b == '<' || b == 'P' || b == 'W' || b == 0x1F || b == '{' || b >= 0xFE) {
      begin.writeBytes(in.readNBytes(ENOUGH));
    }
    byte[] known = begin.toByteArray();
    return new SniffedInput(whole(begin, in), Format.ofContent(known));
  }

  private static InputStream whole(ByteArrayOutputStream begin, InputStream rest) {
    return new SequenceInputStream(new ByteArrayInputStream(begin.toByteArray()), rest);
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
