package org.lagebild.reprint;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text as numbers by which its likeness to others is estimated: of each of 128 hash functions the
 * least value over the runs of four words (MinHash, Broder 1997). Two texts agree in such a value
 * as often as they share runs (Jaccard), with a standard error of at most 0.045.
 */
public final class Fingerprint {
  private static final int FUNCTIONS = 128;

  /** Shorter runs are common German, longer ones are broken by every changed word. */
  private static final int RUN = 4;

  /** A few sentences: what is shorter may be said alike of two things. */
  private static final int FEWEST_RUNS = 40;

  /** So much of a reprint, at least, is in the original. */
  private static final double LEAST_CONTAINED = 0.85;

  /** Sixteen bands of three values: of texts that share half of their runs seven in eight meet. */
  private static final int BANDS = 16;

  private static final int ROWS_PER_BAND = 3;

  /** So large are numbers that TDB2 keeps within its indexes. */
  private static final long MOST_BAND = (1L << 54) - 1;

  /** One new word with a capital may be another first word; a name has mostly two. */
  private static final int MOST_NEW_NAMES = 1;

  private final int runs;
  private final int[] minima;
  private final int[] figures;
  private final int[] names;

  private Fingerprint(int runs, int[] minima, int[] figures, int[] names) {
    this.runs = runs;
    this.minima = minima;
    this.figures = figures;
    this.names = names;
  }

  /** The fingerprint of a text of any length. */
  public static Fingerprint of(String text) {
    List<String> words = Words.of(text);
    Set<Long> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(Hash.of(String.join(" ", words.subList(i, i + RUN))));
    }
    return runs.size() < FEWEST_RUNS
        ? new Fingerprint(runs.size(), new int[0], new int[0], new int[0])
        : new Fingerprint(
            runs.size(),
            minima(runs),
            hashes(words.stream().filter(Words::isFigure)),
            hashes(Words.capitalised(text).stream()));
  }

  private static int[] hashes(Stream<String> words) {
    return words.mapToInt(word -> (int) Hash.of(word)).sorted().distinct().toArray();
  }

  private static int[] minima(Set<Long> runs) {
    int[] minima = new int[FUNCTIONS];
    Arrays.fill(minima, Integer.MAX_VALUE);
    for (long run : runs) {
      for (int f = 0; f < FUNCTIONS; f++) {
        minima[f] = Math.min(minima[f], (int) (Hash.mixed(run, f) >>> 33));
      }
    }
    return minima;
  }

  /** How many different runs of words the text has. */
  int runs() {
    return runs;
  }

  /** Whether the text is long enough to be compared; if not, it is like no other. */
  public boolean isComparable() {
    return minima.length > 0;
  }

  /**
   * Whether the text says nothing that the other does not say in the same words: it is the other,
   * or the other cut short. A figure that the other lacks is news, and so are names, however alike
   * the rest; a text of fewer than some forty words is never compared.
   */
  boolean isWithin(Fingerprint other) {
    return isComparable()
        && other.isComparable()
        && contained(other) >= LEAST_CONTAINED
        && missing(figures, other.figures) == 0
        && missing(names, other.names) <= MOST_NEW_NAMES;
  }

  private static long missing(int[] words, int[] others) {
    return IntStream.of(words).filter(word -> Arrays.binarySearch(others, word) < 0).count();
  }

  /** The estimated share of this text's runs that the other has as well, 0 to 1. */
  private double contained(Fingerprint other) {
    int same = 0;
    for (int f = 0; f < FUNCTIONS; f++) {
      same += minima[f] == other.minima[f] ? 1 : 0;
    }
    double jaccard = (double) same / FUNCTIONS;
    double common = jaccard * (runs + other.runs) / (1 + jaccard);
    return Math.min(1, common / runs);
  }

  /** The keys of which likely reprints share one (locality-sensitive hashing), 0 to 2^54. */
  long[] bands() {
    long[] bands = new long[isComparable() ? BANDS : 0];
    for (int band = 0; band < bands.length; band++) {
      long key = band;
      for (int row = 0; row < ROWS_PER_BAND; row++) {
        key = Hash.mixed(key ^ minima[band * ROWS_PER_BAND + row], row);
      }
      bands[band] = key & MOST_BAND;
    }
    return bands;
  }

  /** A text from which {@link #decode} makes the same again. */
  String encode() {
    int length = 3 + minima.length + figures.length + names.length;
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * length);
    bytes.asIntBuffer().put(runs).put(minima.length).put(figures.length);
    bytes.position(3 * Integer.BYTES);
    bytes.asIntBuffer().put(minima).put(figures).put(names);
    return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  static Fingerprint decode(String text) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
    int[] all = new int[bytes.remaining() / Integer.BYTES];
    bytes.asIntBuffer().get(all);
    if (bytes.remaining() % Integer.BYTES != 0
        || all.length < 3
        || all[1] != 0 && all[1] != FUNCTIONS
        || all[2] < 0
        || all[2] > all.length - 3 - all[1]) {
      throw new IllegalArgumentException("not a fingerprint: " + text);
    }
    int figures = 3 + all[1];
    int names = figures + all[2];
    return new Fingerprint(
        all[0],
        Arrays.copyOfRange(all, 3, figures),
        Arrays.copyOfRange(all, figures, names),
        Arrays.copyOfRange(all, names, all.length));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprint that
        && runs == that.runs
        && Arrays.equals(minima, that.minima)
        && Arrays.equals(figures, that.figures)
        && Arrays.equals(names, that.names);
  }

  @Override
  public int hashCode() {
    return 31 * runs + Arrays.hashCode(minima);
  }
}
