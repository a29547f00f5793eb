package org.lagebild.link.dump;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.Deflater;

/**
 * The file of what is kept of a dump, in the order of the dump, to which items are only ever
 * appended: compressed blocks, each after its length, its length before compression and how many
 * items it holds.
 */
final class Spool implements Closeable {
  /** Counted up when records, what is kept, or the form of the file change. */
  static final int VERSION = 1;

  static final int HEADER = 3 * Integer.BYTES;
  private static final int BLOCK = 1 << 18;

  private final FileChannel file;
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private final byte[] pending = new byte[2 * BLOCK];
  private int length;
  private int items;

  private Spool(FileChannel file) {
    this.file = file;
  }

  /** Opens a spool to go on after so many bytes; what comes after them is lost. */
  static Spool open(Path path, long length) throws IOException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (file.size() < length) {
      file.close();
      throw new IOException(path + " is shorter than it was; import with --fresh");
    }
    file.truncate(length);
    file.position(length);
    return new Spool(file);
  }

  /** Appends records, as many as there are items. */
  void append(byte[] records, int count) throws IOException {
    if (length + records.length > pending.length) {
      flush();
    }
    if (records.length > pending.length) {
      write(records, records.length, count);
      return;
    }
    System.arraycopy(records, 0, pending, length, records.length);
    length += records.length;
    items += count;
    if (length > BLOCK) {
      flush();
    }
  }

  /** Brings everything to the disk; how long the file is then. */
  long force() throws IOException {
    flush();
    file.force(true);
    return file.position();
  }

  private void flush() throws IOException {
    if (length > 0) {
      write(pending, length, items);
      length = 0;
      items = 0;
    }
  }

  private void write(byte[] records, int size, int count) throws IOException {
    deflater.reset();
    deflater.setInput(records, 0, size);
    deflater.finish();
    byte[] compressed = new byte[size + size / 100 + 64];
    int used = deflater.deflate(compressed);
    ByteBuffer block = ByteBuffer.allocate(HEADER + used);
    block.putInt(used).putInt(size).putInt(count).put(compressed, 0, used).flip();
    while (block.hasRemaining()) {
      file.write(block);
    }
  }

  @Override
  public void close() throws IOException {
    deflater.end();
    file.close();
  }
}
