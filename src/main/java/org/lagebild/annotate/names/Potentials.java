package org.lagebild.annotate.names;

import java.util.List;
import org.lagebild.annotate.table.Piece;

/** The scores of the classes of one sentence's words, and of pairs of classes; for one thread. */
final class Potentials {
  private static final int WINDOW = 5;
  private static final int OCCURRENCES_FROM = 3;
  private static final int FARTHEST = 150;
  private static final Piece DOTS = Piece.of("...");
  private static final Piece HYPHEN = Piece.of("-");

  private final List<WordTraits> words;
  private final WordTraits none;
  private final Weights weights;

  Potentials(List<WordTraits> words, WordTraits none, Weights weights) {
    this.words = words;
    this.none = none;
    this.weights = weights;
  }

  private WordTraits at(int index) {
    return index < 0 || index >= words.size() ? none : words.get(index);
  }

  /** Adds the scores of the classes of a word. */
  void addNode(int index, double[] sum) {
    WordTraits word = at(index);
    weights.add(Suffix.ALWAYS, sum);
    Weights.add(word.own, sum);
    Weights.add(at(index - 1).asPrevious, sum);
    Weights.add(at(index + 1).asNext, sum);
    addTypes(index, word, sum);
    addOccurrence(index, word, sum);
    for (int distance = 1; distance <= WINDOW; distance++) {
      if (isFirst(index, -1, distance)) {
        Weights.add(at(index - distance).before, sum);
      }
      if (isFirst(index, 1, distance)) {
        Weights.add(at(index + distance).after, sum);
      }
    }
  }

  /** Whether a word stands nowhere nearer on the same side; a word counts once. */
  private boolean isFirst(int index, int side, int distance) {
    String text = at(index + side * distance).text;
    for (int i = 1; i < distance; i++) {
      if (at(index + side * i).text.equals(text)) {
        return false;
      }
    }
    return true;
  }

  private void addTypes(int index, WordTraits word, double[] sum) {
    WordTraits previous = at(index - 1);
    WordTraits next = at(index + 1);
    Piece shape = word.shape;
    Piece ofPrevious = previous.shape.then(DOTS).then(shape);
    weights.add(previous.word.then(DOTS).then(shape).then(Suffix.WORD_THEN_TYPE), sum);
    weights.add(shape.then(DOTS).then(next.word).then(Suffix.TYPE_THEN_WORD), sum);
    weights.add(ofPrevious.then(Suffix.TYPE_THEN_TYPE), sum);
    weights.add(shape.then(DOTS).then(next.shape).then(Suffix.TYPE_BEFORE_TYPE), sum);
    weights.add(ofPrevious.then(DOTS).then(next.shape).then(Suffix.THREE_TYPES), sum);
    if (previous.isShort()) {
      Piece second = at(index - 2).word;
      weights.add(second.then(DOTS).then(shape).then(Suffix.SECOND_WORD_THEN_TYPE), sum);
    }
    if (next.isShort()) {
      Piece second = at(index + 2).word;
      weights.add(second.then(DOTS).then(shape).then(Suffix.SECOND_WORD_AFTER_TYPE), sum);
    }
  }

  /** Whether what looks like a name within a sentence stands there again. */
  private void addOccurrence(int index, WordTraits word, double[] sum) {
    WordTraits previous = at(index - 1);
    WordTraits next = at(index + 1);
    boolean nameWithin =
        word.nameLike && !next.capital && next.letter && previous.letter && index > 0;
    if (!nameWithin) {
      weights.add(Suffix.OCCURS_NOT, sum);
      return;
    }
    if (occurs(word, index + OCCURRENCES_FROM, index + FARTHEST)) {
      weights.add(Suffix.OCCURS_LATER, sum);
    }
    if (occurs(word, index - FARTHEST + 1, index - OCCURRENCES_FROM + 1)) {
      weights.add(Suffix.OCCURRED, sum);
    }
  }

  private boolean occurs(WordTraits word, int begin, int end) {
    for (int i = Math.max(0, begin); i < Math.min(words.size(), end); i++) {
      if (words.get(i).text.equals(word.text)) {
        return true;
      }
    }
    return false;
  }

  /** Adds the scores of the classes of a word and the one before it. */
  void addEdge(int index, double[] sum) {
    WordTraits previous = at(index - 1);
    WordTraits word = at(index);
    weights.add(Suffix.PAIR, sum);
    Weights.add(word.arriving, sum);
    Weights.add(previous.leaving, sum);
    Weights.add(at(index + 1).ahead, sum);
    addPair(previous.word, word.word, Suffix.PAIR_OF_WORDS, sum);
    addPair(previous.shape, word.shape, Suffix.PAIR_OF_TYPES, sum);
    addPair(previous.cluster, word.cluster, Suffix.PAIR_OF_CLUSTERS, sum);
  }

  private void addPair(Piece first, Piece second, Piece suffix, double[] sum) {
    weights.add(first.then(HYPHEN).then(second).then(suffix), sum);
  }
}
