package org.lagebild.annotate.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes arrays one behind the other, each after its length, for {@link FlatReader}. */
public final class FlatWriter {
  private static final int ALIGNMENT = Long.BYTES;

  private final WritableByteChannel out;

  public FlatWriter(WritableByteChannel out) {
    this.out = out;
  }

  public void string(String text) throws IOException {
    write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Strings without line breaks. */
  public void strings(List<String> texts) throws IOException {
    string(String.join("\n", texts));
  }

  public void number(int number) throws IOException {
    ints(number);
  }

  public void ints(int... numbers) throws IOException {
    ByteBuffer bytes = bytes(numbers.length * Integer.BYTES);
    bytes.asIntBuffer().put(numbers);
    write(bytes);
  }

  public void shorts(short[] numbers) throws IOException {
    ByteBuffer bytes = bytes(numbers.length * Short.BYTES);
    bytes.asShortBuffer().put(numbers);
    write(bytes);
  }

  public void longs(long[] numbers) throws IOException {
    ByteBuffer bytes = bytes(numbers.length * Long.BYTES);
    bytes.asLongBuffer().put(numbers);
    write(bytes);
  }

  public void floats(float[] numbers) throws IOException {
    ByteBuffer bytes = bytes(numbers.length * Float.BYTES);
    bytes.asFloatBuffer().put(numbers);
    write(bytes);
  }

  /** Rows of one length. */
  public void floats(float[][] rows) throws IOException {
    ByteBuffer bytes = bytes(rows.length * rows[0].length * Float.BYTES);
    for (float[] row : rows) {
      bytes.slice().order(bytes.order()).asFloatBuffer().put(row);
      bytes.position(bytes.position() + row.length * Float.BYTES);
    }
    number(rows.length);
    write(bytes.flip());
  }

  public void doubles(double[] numbers) throws IOException {
    ByteBuffer bytes = bytes(numbers.length * Double.BYTES);
    bytes.asDoubleBuffer().put(numbers);
    write(bytes);
  }

  private static ByteBuffer bytes(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void write(ByteBuffer bytes) throws IOException {
    int padding = -bytes.remaining() & (ALIGNMENT - 1);
    ByteBuffer length = bytes(Long.BYTES).putLong(bytes.remaining()).flip();
    out.write(length);
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
    out.write(ByteBuffer.allocate(padding));
  }
}
