package org.lagebild.annotate.table;

/**
 * The hash of a piece of a feature's name. The hash of two pieces together follows from theirs, so
 * that no name is ever written out: a polynomial of the characters modulo 2^64.
 *
 * @param power of the polynomial's base, to the piece's length
 */
public record Piece(long hash, long power) {
  private static final long BASE = 0x9E3779B97F4A7C15L;

  public static final Piece EMPTY = new Piece(0, 1);

  public static Piece of(String text) {
    return of(text, 0, text.length());
  }

  public static Piece of(String text, int begin, int end) {
    long hash = 0;
    long power = 1;
    for (int i = begin; i < end; i++) {
      hash = hash * BASE + text.charAt(i) + 1;
      power *= BASE;
    }
    return new Piece(hash, power);
  }

  public Piece then(Piece next) {
    return new Piece(hash * next.power + next.hash, power * next.power);
  }
}
