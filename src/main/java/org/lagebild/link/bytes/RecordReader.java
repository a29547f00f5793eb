package org.lagebild.link.bytes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link RecordWriter} wrote, in the same order. Throws {@link
 * IndexOutOfBoundsException} where the bytes end too early.
 */
public final class RecordReader {
  private static final int SEVEN_BITS = 0x7f;
  private static final int MORE = 0x80;

  private final byte[] bytes;
  private final int end;
  private int at;

  /** Reads a part of the bytes, which must not change meanwhile. */
  public RecordReader(byte[] bytes, int offset, int length) {
    this.bytes = bytes;
    this.at = offset;
    this.end = offset + length;
  }

  /** Whether there is more to read. */
  public boolean hasMore() {
    return at < end;
  }

  /** The next whole number. */
  public long number() {
    long value = 0;
    int shift = 0;
    byte next = bytes[at++];
    while ((next & MORE) != 0) {
      value |= (long) (next & SEVEN_BITS) << shift;
      shift += 7;
      next = bytes[at++];
    }
    value |= (long) next << shift;
    return (value >>> 1) ^ -(value & 1);
  }

  /** The next whole number, which is known to be small. */
  public int small() {
    return Math.toIntExact(number());
  }

  /** The next floating-point number. */
  public double real() {
    long bits = 0;
    for (int i = 0; i < 8; i++) {
      bits = bits << 8 | (bytes[at++] & 0xff);
    }
    return Double.longBitsToDouble(bits);
  }

  /** The next text. */
  public String text() {
    int length = small();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  /** The next text that may be missing. */
  public @Nullable String optional() {
    return number() == 0 ? null : text();
  }

  /** The next values, as many as were written. */
  public <T> List<T> each(Supplier<T> reading) {
    int size = small();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(reading.get());
    }
    return values;
  }
}
