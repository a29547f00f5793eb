package org.lagebild.annotate.tags;

import java.util.List;
import org.lagebild.annotate.table.Piece;

/** What the places of one sentence say of the tags there, whatever the tags before; one thread. */
final class Context {
  private static final int COMPANY_WINDOW = 3;
  private static final Piece BAR = Piece.of("|");

  private final List<WordTraits> words;
  private final WordTraits outside;
  private final Weights weights;

  /**
   * @param words with the mark of the sentence's end as the last
   * @param outside what stands where there is no word
   */
  Context(List<WordTraits> words, WordTraits outside, Weights weights) {
    this.words = words;
    this.outside = outside;
    this.weights = weights;
  }

  private WordTraits at(int index) {
    return index < 0 || index >= words.size() ? outside : words.get(index);
  }

  void add(int index, double[] sum) {
    WordTraits word = at(index);
    Weights.add(word.own, sum);
    Weights.add(at(index - 1).asPrevious, sum);
    Weights.add(at(index + 1).asNext, sum);
    if (word.rare) {
      Weights.add(index == 0 ? word.first : word.within, sum);
      addShapes(index, word, sum);
      addClusters(index, word, sum);
      weights.addIf(isCompany(index, word), Feature.COMPANY, sum);
    }
  }

  private void addShapes(int index, WordTraits word, double[] sum) {
    Piece previous = at(index - 1).shape;
    Piece next = at(index + 1).shape;
    weights.add(Feature.SHAPE_TWO_BEFORE, at(index - 2).shape, sum);
    weights.add(Feature.PREVIOUS_SHAPE, previous, sum);
    weights.add(Feature.NEXT_SHAPE, next, sum);
    weights.add(Feature.SHAPE_TWO_AFTER, at(index + 2).shape, sum);
    weights.add(Feature.SHAPES, between(previous, word.shape, next), sum);
  }

  private void addClusters(int index, WordTraits word, double[] sum) {
    Piece previous = at(index - 1).cluster;
    Piece next = at(index + 1).cluster;
    weights.add(Feature.PREVIOUS_CLUSTER, previous, sum);
    weights.add(Feature.NEXT_CLUSTER, next, sum);
    weights.add(Feature.CLUSTERS, between(previous, word.cluster, next), sum);
  }

  private static Piece between(Piece previous, Piece piece, Piece next) {
    return previous.then(BAR).then(piece).then(BAR).then(next);
  }

  private boolean isCompany(int index, WordTraits word) {
    for (int i = index; word.capitalised && i <= index + COMPANY_WINDOW; i++) {
      if (at(i).companyEnd) {
        return true;
      }
    }
    return false;
  }
}
