package org.lagebild.link.dump;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a dump into blocks of whole lines, of about a megabyte each. */
final class LineBlocks {
  static final int USUAL = 1 << 20;

  /** Entities have a few megabytes at most; what is longer has lost its line breaks. */
  static final int LONGEST_LINE = 1 << 25;

  private final DumpInput dump;

  /** What was read of the line that is not complete yet. */
  private byte[] rest = new byte[0];

  private boolean atEnd;
  private @Nullable IOException failure;

  LineBlocks(DumpInput dump) {
    this.dump = dump;
  }

  /**
   * The next lines, of which the very last may lack its end; null after them. A dump that cannot be
   * read to its end gives all lines before that place.
   */
  @Nullable LineBlock next() {
    byte[] bytes = Arrays.copyOf(rest, Math.min(LONGEST_LINE, Math.max(USUAL, 2 * rest.length)));
    int length = rest.length;
    while (!atEnd) {
      length = fill(bytes, length);
      int end = afterLastBreak(bytes, length);
      if (end > 0) {
        rest = Arrays.copyOfRange(bytes, end, length);
        return block(bytes, end, false);
      }
      if (!atEnd && length >= LONGEST_LINE) {
        return longLine(bytes);
      }
      if (!atEnd) {
        bytes = Arrays.copyOf(bytes, Math.min(LONGEST_LINE, 2 * bytes.length));
      }
    }
    rest = new byte[0];
    return length == 0 || failure != null ? null : block(bytes, length, false);
  }

  /** Why the dump could not be read to its end, or null. */
  @Nullable IOException failure() {
    return failure;
  }

  private int fill(byte[] bytes, int from) {
    int length = from;
    while (length < bytes.length && !atEnd) {
      int read = read(bytes, length, bytes.length - length);
      atEnd = read < 0;
      length += Math.max(0, read);
    }
    return length;
  }

  private int read(byte[] bytes, int offset, int length) {
    try {
      return dump.read(bytes, offset, length);
    } catch (IOException e) {
      failure = e;
      return -1;
    }
  }

  private static int afterLastBreak(byte[] bytes, int length) {
    int at = length;
    while (at > 0 && bytes[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  /** Reads over the rest of a line, of which nothing is kept. */
  private LineBlock longLine(byte[] bytes) {
    rest = new byte[0];
    while (!atEnd) {
      int length = fill(bytes, 0);
      int at = 0;
      while (at < length && bytes[at] != '\n') {
        at++;
      }
      if (at < length) {
        rest = Arrays.copyOfRange(bytes, at + 1, length);
        break;
      }
    }
    return block(new byte[0], 0, true);
  }

  private LineBlock block(byte[] bytes, int length, boolean tooLong) {
    Position end = dump.position(dump.total() - rest.length);
    return new LineBlock(bytes, length, end, dump.stored(), tooLong);
  }
}
