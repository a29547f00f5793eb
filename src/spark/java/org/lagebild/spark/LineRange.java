package org.lagebild.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.FSDataInputStream;

/**
 * The lines of a file that begin in a range of it, each whole. Ranges that lie side by side give
 * each line once.
 */
final class LineRange extends InputStream {
  private final InputStream in;
  private final long end;
  private long position;
  private boolean atBegin;

  /**
   * @param begin the first byte of the range, from 0
   * @param end the byte after the last
   */
  LineRange(FSDataInputStream file, long begin, long end) throws IOException {
    // whether a line begins at the first byte, the byte before it tells
    long from = Math.max(begin - 1, 0);
    file.seek(from);
    this.in = new BufferedInputStream(file, 1 << 16);
    this.end = end;
    this.position = from;
    this.atBegin = begin == 0;
    while (!atBegin && position < end) {
      step();
    }
    if (!atBegin) {
      // the line that fills the range began before it
      atBegin = true;
    }
  }

  @Override
  public int read() throws IOException {
    return position >= end && atBegin ? -1 : step();
  }

  private int step() throws IOException {
    int b = in.read();
    if (b >= 0) {
      position++;
    }
    atBegin = b == '\n' || b < 0;
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int b = read();
      if (b < 0) {
        return count == 0 ? -1 : count;
      }
      bytes[offset + count] = (byte) b;
      count++;
    }
    return count;
  }

  /** How many lines there are from here on. */
  int countLines() throws IOException {
    int lines = 0;
    boolean open = false;
    for (int b = read(); b >= 0; b = read()) {
      open = b != '\n';
      lines += open ? 0 : 1;
    }
    return open ? lines + 1 : lines;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
