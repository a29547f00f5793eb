package org.lagebild.annotate.table;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads what {@link FlatWriter} wrote, in the same order, at the speed of copying memory. */
public final class FlatReader {
  private static final int ALIGNMENT = Long.BYTES;

  private final ByteBuffer in;

  /** Reads from the buffer's position on. */
  public FlatReader(ByteBuffer in) {
    this.in = in.slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  public String string() throws IOException {
    ByteBuffer bytes = next();
    byte[] text = new byte[bytes.remaining()];
    bytes.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  public List<String> strings() throws IOException {
    return List.of(string().split("\n", -1));
  }

  public int number() throws IOException {
    return ints()[0];
  }

  public int[] ints() throws IOException {
    ByteBuffer bytes = next();
    int[] numbers = new int[bytes.remaining() / Integer.BYTES];
    bytes.asIntBuffer().get(numbers);
    return numbers;
  }

  public short[] shorts() throws IOException {
    ByteBuffer bytes = next();
    short[] numbers = new short[bytes.remaining() / Short.BYTES];
    bytes.asShortBuffer().get(numbers);
    return numbers;
  }

  public long[] longs() throws IOException {
    ByteBuffer bytes = next();
    long[] numbers = new long[bytes.remaining() / Long.BYTES];
    bytes.asLongBuffer().get(numbers);
    return numbers;
  }

  public float[] floats() throws IOException {
    ByteBuffer bytes = next();
    float[] numbers = new float[bytes.remaining() / Float.BYTES];
    bytes.asFloatBuffer().get(numbers);
    return numbers;
  }

  public float[][] floatRows() throws IOException {
    int count = number();
    ByteBuffer bytes = next();
    float[][] rows = new float[count][bytes.remaining() / Float.BYTES / count];
    for (float[] row : rows) {
      bytes.slice().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(row);
      bytes.position(bytes.position() + row.length * Float.BYTES);
    }
    return rows;
  }

  public double[] doubles() throws IOException {
    ByteBuffer bytes = next();
    double[] numbers = new double[bytes.remaining() / Double.BYTES];
    bytes.asDoubleBuffer().get(numbers);
    return numbers;
  }

  private ByteBuffer next() throws IOException {
    try {
      int length = Math.toIntExact(in.getLong());
      ByteBuffer bytes = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
      in.position(in.position() + length + (-length & (ALIGNMENT - 1)));
      return bytes;
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException("a model ends too early", e);
    }
  }
}
