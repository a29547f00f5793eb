package org.lagebild.link.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Appends values to a growing array of bytes. Small numbers take one byte, negative ones too. */
public final class RecordWriter {
  private static final int SEVEN_BITS = 0x7f;
  private static final int MORE = 0x80;

  private byte[] bytes = new byte[256];
  private int length;

  /** Appends a whole number. */
  public void number(long value) {
    long left = (value << 1) ^ (value >> 63);
    room(10);
    while ((left & ~SEVEN_BITS) != 0) {
      bytes[length++] = (byte) ((left & SEVEN_BITS) | MORE);
      left >>>= 7;
    }
    bytes[length++] = (byte) left;
  }

  /** Appends a floating-point number, exactly. */
  public void real(double value) {
    long bits = Double.doubleToLongBits(value);
    room(8);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[length++] = (byte) (bits >>> shift);
    }
  }

  /** Appends a text; an unpaired surrogate becomes a question mark. */
  public void text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
  }

  /** Appends a text that may be missing. */
  public void optional(@Nullable String value) {
    number(value == null ? 0 : 1);
    if (value != null) {
      text(value);
    }
  }

  /** Appends how many values there are, and each of them. */
  public <T> void each(Collection<T> values, Consumer<T> writing) {
    number(values.size());
    values.forEach(writing);
  }

  /** How many bytes were written. */
  public int length() {
    return length;
  }

  /** A copy of what was written. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }
}
