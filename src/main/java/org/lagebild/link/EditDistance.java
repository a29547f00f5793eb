package org.lagebild.link;

/** How many letters left out, added, exchanged or swapped with the next part two keys. */
final class EditDistance {
  private EditDistance() {}

  /** Whether keys with the same first letter differ by at most so many edits. */
  static boolean isWithin(int edits, String one, String other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && one.charAt(0) == other.charAt(0)
        && Math.abs(one.length() - other.length()) <= edits
        && of(one, other) <= edits;
  }

  /** The distance of Damerau and Levenshtein, in which a swapped pair is not edited again. */
  private static int of(String one, String other) {
    int[][] distance = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        distance[i][j] = i == 0 || j == 0 ? i + j : least(distance, one, other, i, j);
      }
    }
    return distance[one.length()][other.length()];
  }

  private static int least(int[][] distance, String one, String other, int i, int j) {
    int exchanged = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(
            distance[i - 1][j - 1] + exchanged,
            1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
  }
}
