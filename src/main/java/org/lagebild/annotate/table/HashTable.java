package org.lagebild.annotate.table;

import java.io.IOException;

/**
 * Numbers by the hashes of names, in flat arrays, with open addressing. Names that are not in it
 * are taken for others once in 2^44 lookups.
 *
 * @param keys hashes, 0 where there is none; as many as a power of two
 * @param values a number for each key, none of them negative
 */
public record HashTable(long[] keys, int[] values) implements FlatModel {
  public static final int ABSENT = -1;

  private static final long SPREAD = 0xD6E8FEB86659FD93L;

  public static HashTable ofSize(int size) {
    int capacity = Integer.highestOneBit(Math.max(4, 3 * size)); // filled to two thirds at most
    return new HashTable(new long[capacity], new int[capacity]);
  }

  public static HashTable read(FlatReader in) throws IOException {
    return new HashTable(in.longs(), in.ints());
  }

  @Override
  public void write(FlatWriter out) throws IOException {
    out.longs(keys);
    out.ints(values);
  }

  public int get(long key) {
    int place = place(key);
    return keys[place] == key ? values[place] : ABSENT;
  }

  /**
   * Adds a name.
   *
   * @throws IllegalArgumentException if another one has its hash
   */
  public void add(long key, int value) {
    int place = place(key);
    if (key == 0 || keys[place] == key) {
      throw new IllegalArgumentException("two names have one hash");
    }
    keys[place] = key;
    values[place] = value;
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int place = (int) ((key * SPREAD) >>> 32) & mask;
    while (keys[place] != 0 && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }
}
