package org.lagebild.annotate.names;

import java.util.HashSet;
import java.util.Set;
import org.lagebild.annotate.table.Piece;

/**
 * All that follows from a word alone: pieces of names of features that it shares with others, and
 * the sums of weights of those that it does not. "Arriving" is what the word adds to a pair with
 * the word before it, "leaving" to one with the word after it, "ahead" to the pair before it.
 */
final class WordTraits {
  private static final int SHORT = 3;
  private static final int LONGEST_GRAM = 6;
  private static final Piece GRAM_END = Piece.of("#|C");
  private static final Piece GRAM_BEGIN = Piece.of("#");

  final String text;
  final Piece word;
  final Piece shape;
  final Piece cluster;
  final boolean letter;
  final boolean capital;

  /** A capital, and none behind it. */
  final boolean nameLike;

  final double[] own;
  final double[] asPrevious;
  final double[] asNext;
  final double[] before;
  final double[] after;
  final double[] arriving;
  final double[] leaving;
  final double[] ahead;

  private WordTraits(String text, Piece shape, Piece cluster, int classes) {
    this.text = text;
    this.word = Piece.of(text);
    this.shape = shape;
    this.cluster = cluster;
    letter = text.chars().anyMatch(c -> Character.isLetter((char) c));
    capital = text.chars().anyMatch(WordTraits::isCapital);
    nameLike = isNameLike(text);
    own = new double[classes];
    asPrevious = new double[classes];
    asNext = new double[classes];
    before = new double[classes];
    after = new double[classes];
    arriving = new double[classes * classes];
    leaving = new double[classes * classes];
    ahead = new double[classes * classes];
  }

  static WordTraits of(String text, String shape, int cluster, Weights weights, int classes) {
    Piece number = Piece.of(String.valueOf(cluster));
    WordTraits traits = new WordTraits(text, Piece.of(shape), number, classes);
    traits.addOwn(weights);
    traits.addGrams(weights);
    traits.addToOthers(weights, number, Piece.of(shape));
    return traits;
  }

  /**
   * What stands before the first word and after the last, by the names that the model has for it.
   */
  static WordTraits none(Weights weights, int classes) {
    WordTraits traits = new WordTraits("", Piece.EMPTY, Piece.EMPTY, classes);
    Piece nothing = Piece.of("null");
    traits.addToOthers(weights, nothing, nothing);
    return traits;
  }

  private void addOwn(Weights weights) {
    weights.add(word.then(Suffix.WORD), own);
    weights.add(shape.then(Suffix.TYPE), own);
    weights.add(cluster.then(Suffix.DISTSIM), own);
    weights.add(word.then(Suffix.PAIR_WORD), arriving);
    weights.add(shape.then(Suffix.PAIR_SHAPE), arriving);
    weights.add(shape.then(Suffix.PAIR_TYPE), arriving);
    weights.add(cluster.then(Suffix.PAIR_CLUSTER), arriving);
  }

  /** The beginnings and endings of the word; each counts once. */
  private void addGrams(Weights weights) {
    String marked = "<" + text + ">";
    int longest = Math.min(LONGEST_GRAM, marked.length());
    Set<Piece> grams = new HashSet<>();
    for (int length = 2; length <= longest; length++) {
      grams.add(Piece.of(marked, 0, length));
      grams.add(Piece.of(marked, marked.length() - length, marked.length()));
    }
    for (Piece gram : grams) {
      weights.add(GRAM_BEGIN.then(gram).then(GRAM_END), own);
    }
  }

  private void addToOthers(Weights weights, Piece neighbour, Piece shapeAhead) {
    weights.add(word.then(Suffix.PREVIOUS_WORD), asPrevious);
    weights.add(shape.then(Suffix.PREVIOUS_TYPE), asPrevious);
    weights.add(neighbour.then(Suffix.PREVIOUS_DISTSIM), asPrevious);
    weights.add(word.then(Suffix.NEXT_WORD), asNext);
    weights.add(shape.then(Suffix.NEXT_TYPE), asNext);
    weights.add(neighbour.then(Suffix.NEXT_DISTSIM), asNext);
    weights.add(word.then(Suffix.BEFORE), before);
    weights.add(word.then(Suffix.AFTER), after);
    weights.add(word.then(Suffix.PAIR_PREVIOUS_WORD), leaving);
    weights.add(shape.then(Suffix.PAIR_PREVIOUS_SHAPE), leaving);
    weights.add(cluster.then(Suffix.PAIR_PREVIOUS_CLUSTER), leaving);
    weights.add(shapeAhead.then(Suffix.PAIR_NEXT_TYPE), ahead);
  }

  boolean isShort() {
    return text.length() <= SHORT;
  }

  private static boolean isCapital(int c) {
    return Character.isUpperCase((char) c);
  }

  private static boolean isNameLike(String text) {
    return text.length() >= 2
        && (isCapital(text.charAt(0)) || Character.isTitleCase(text.charAt(0)))
        && text.chars().skip(1).noneMatch(WordTraits::isCapital);
  }
}
