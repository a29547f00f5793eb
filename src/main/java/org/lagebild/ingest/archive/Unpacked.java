package org.lagebild.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.lagebild.ingest.reason.LimitException;

/** Counts what is unpacked, and stops at the bounds. */
final class Unpacked extends FilterInputStream {
  private final LongSupplier packed;
  private final Bounds bounds;
  private final long mostBytes;
  private long unpacked;

  /**
   * @param packed how many packed bytes were read so far for this stream
   */
  Unpacked(InputStream in, LongSupplier packed, Bounds bounds, long mostBytes) {
    super(in);
    this.packed = packed;
    this.bounds = bounds;
    this.mostBytes = mostBytes;
  }

  long bytes() {
    return unpacked;
  }

  @Override
  public int read() throws IOException {
    int b = unpacking(super::read);
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int n = unpacking(() -> in.read(to, offset, length));
    count(Math.max(n, 0));
    return n;
  }

  private interface Step {
    int run() throws IOException;
  }

  /** Decoders meet damaged data with exceptions of their own. */
  private static int unpacking(Step step) throws IOException {
    try {
      return step.run();
    } catch (RuntimeException e) {
      throw new IOException("the packed data is damaged", e);
    }
  }

  @Override
  public long skip(long bytes) throws IOException {
    return Math.max(0, read(new byte[(int) Math.min(bytes, 8192)]));
  }

  /** The archive goes on behind this; whoever opened it closes it. */
  @Override
  public void close() {}

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) throws LimitException {
    unpacked += bytes;
    if (unpacked > mostBytes) {
      throw new LimitException(
          "it unpacks to more than " + mostBytes + " bytes; split it or unpack it yourself");
    }
    if (unpacked > bounds.free() && unpacked / bounds.ratio() > packed.getAsLong()) {
      throw new LimitException(
          String.format(
              Locale.ROOT,
              "it unpacks to more than %d times its size, which no news do; look what it is",
              bounds.ratio()));
    }
  }
}
