package org.lagebild.link.dump;

import java.util.function.ObjLongConsumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.lagebild.link.bytes.RecordReader;

/**
 * A block of a spool, still compressed.
 *
 * @param first the number of its first item in the spool, from 0
 * @param size how many bytes it has when decompressed
 * @param items how many items it holds
 */
public record SpoolBlock(byte[] compressed, int size, long first, int items) {
  /**
   * Hands over every item with its number in the spool.
   *
   * @throws IllegalStateException if the block is damaged
   */
  public void forEach(ObjLongConsumer<DumpItem> consumer) {
    RecordReader records = new RecordReader(inflated(), 0, size);
    for (long number = first; records.hasMore(); number++) {
      consumer.accept(ItemRecord.read(records), number);
    }
  }

  private byte[] inflated() {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(compressed);
      byte[] bytes = new byte[size];
      if (inflater.inflate(bytes) != size) {
        throw new IllegalStateException("a block of the spool is cut off");
      }
      return bytes;
    } catch (DataFormatException e) {
      throw new IllegalStateException("a block of the spool is damaged", e);
    } finally {
      inflater.end();
    }
  }
}
