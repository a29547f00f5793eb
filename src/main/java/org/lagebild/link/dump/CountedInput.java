package org.lagebild.link.dump;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Knows how many bytes were taken from a stream; can be set back to a mark. */
final class CountedInput extends FilterInputStream {
  private static final int BUFFER = 1 << 16;

  private long position;
  private long marked;

  CountedInput(InputStream in, long position) {
    super(new BufferedInputStream(in, BUFFER));
    this.position = position;
  }

  /** The number of the byte that is read next. */
  long position() {
    return position;
  }

  /** Whether all was read. */
  boolean isAtEnd() throws IOException {
    in.mark(1);
    int next = in.read();
    in.reset();
    return next < 0;
  }

  @Override
  public int read() throws IOException {
    int next = in.read();
    position += next < 0 ? 0 : 1;
    return next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    position += Math.max(0, read);
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    long skipped = in.skip(wanted);
    position += skipped;
    return skipped;
  }

  @Override
  public synchronized void mark(int limit) {
    in.mark(limit);
    marked = position;
  }

  @Override
  public synchronized void reset() throws IOException {
    in.reset();
    position = marked;
  }
}
