package org.lagebild.link.dump;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a spool, one after the other. */
public final class SpoolReader implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final DataInputStream in;
  private final long length;
  private long position;
  private long items;

  private SpoolReader(DataInputStream in, long length) {
    this.in = in;
    this.length = length;
  }

  /** Opens a complete spool. */
  public static SpoolReader open(Path file) throws IOException {
    return new SpoolReader(
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER)),
        Files.size(file));
  }

  /** The next block, or null after the last. */
  public @Nullable SpoolBlock next() throws IOException {
    if (position == length) {
      return null;
    }
    int compressed = in.readInt();
    int size = in.readInt();
    int count = in.readInt();
    byte[] bytes = in.readNBytes(compressed);
    SpoolBlock block = new SpoolBlock(bytes, size, items, count);
    position += Spool.HEADER + compressed;
    items += count;
    return block;
  }

  /** How many bytes were read. */
  public long position() {
    return position;
  }

  /** How many bytes there are. */
  public long length() {
    return length;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
