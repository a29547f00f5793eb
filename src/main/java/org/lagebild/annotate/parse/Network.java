package org.lagebild.annotate.parse;

import java.util.Arrays;

/** Scores the transitions of one sentence's configurations; for one thread. */
final class Network {
  private final ParserModel model;
  private final Products products;
  private final int[] words;
  private final int[] tags;
  private final int[] slots = new int[Slot.COUNT];
  private final float[][] rows = new float[1 + 2 * Slot.COUNT][];
  private final float[] hidden;
  private final float[] scores;

  /**
   * @param words the numbers of the sentence's words, with the root before them
   */
  Network(ParserModel model, Products products, int[] words, int[] tags) {
    this.model = model;
    this.products = products;
    this.words = words;
    this.tags = tags;
    this.hidden = new float[model.hiddenSize()];
    this.scores = new float[model.outputSize()];
  }

  /**
   * The scores of all transitions in the order of the model; valid until the next call.
   *
   * @param configuration with three words on the stack at least, so that no place there is empty
   */
  float[] scores(Configuration configuration) {
    configuration.look(slots);
    Floats.sum(rows, gather(configuration), hidden);
    Floats.cube(hidden);
    Arrays.fill(scores, 0);
    Floats.addProduct(hidden, 0, hidden.length, model.outputWeights(), 0, scores);
    return scores;
  }

  /** Collects what the features add to the hidden layer, always in the same order. */
  private int gather(Configuration configuration) {
    int absent = 0;
    int count = 1;
    for (int slot = 0; slot < Slot.COUNT; slot++) {
      int word = slots[slot];
      if (word == Configuration.NONE) {
        absent |= Products.bit(slot);
      } else {
        int label = Slot.hasLabel(slot) ? configuration.label(word) : 0;
        rows[count++] = products.word(slot, words[word]);
        rows[count++] = products.tagged(slot, tags[word], label);
      }
    }
    rows[0] = products.absent(absent);
    return count;
  }
}
