package org.lagebild.annotate.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/**
 * The clusters of millions of words, six bytes for each place. A word is told by 32 bits of its
 * hash beside where it stands, so that one in a thousand million others is taken for it.
 *
 * @param marks bits of the words' hashes, 0 where there is none; as many as a power of two
 * @param numbers the cluster of each
 */
public record Clusters(int[] marks, short[] numbers) implements FlatModel {
  public static final int ABSENT = -1;

  private static final long SPREAD = 0xD6E8FEB86659FD93L;

  /** Room for so many words. */
  public static Clusters ofSize(int size) {
    int least = size + size / 4; // filled to four fifths at most
    int capacity = 2 * Integer.highestOneBit(Math.max(4, least));
    return new Clusters(new int[capacity], new short[capacity]);
  }

  /**
   * The clusters of a lexicon of CoreNLP's, the same for the same lexicon.
   *
   * @param lexicon words with the numbers of their clusters, both as strings
   * @throws IllegalArgumentException if two words cannot be told apart
   */
  public static Clusters of(Map<?, ?> lexicon) {
    String[] words = lexicon.keySet().toArray(String[]::new);
    Arrays.sort(words);
    Clusters clusters = ofSize(words.length);
    for (String word : words) {
      clusters.add(Piece.of(word).hash(), Integer.parseInt((String) lexicon.get(word)));
    }
    return clusters;
  }

  public static Clusters read(FlatReader in) throws IOException {
    return new Clusters(in.ints(), in.shorts());
  }

  @Override
  public void write(FlatWriter out) throws IOException {
    out.ints(marks);
    out.shorts(numbers);
  }

  public int get(long hash) {
    int place = place(hash);
    return marks[place] == 0 ? ABSENT : numbers[place];
  }

  /**
   * Adds a word.
   *
   * @throws IllegalArgumentException if it cannot be told from another one
   */
  public void add(long hash, int number) {
    int place = place(hash);
    if (marks[place] != 0 || number != (short) number) {
      throw new IllegalArgumentException("two words look alike, or a number is too large");
    }
    marks[place] = mark(hash * SPREAD);
    numbers[place] = (short) number;
  }

  private int place(long hash) {
    long spread = hash * SPREAD;
    int mark = mark(spread);
    int mask = marks.length - 1;
    int place = (int) (spread >>> 40) & mask;
    while (marks[place] != 0 && marks[place] != mark) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private static int mark(long spread) {
    int mark = (int) (spread >>> 8);
    return mark == 0 ? 1 : mark;
  }
}
