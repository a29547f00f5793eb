package org.lagebild.annotate.parse;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What a feature adds to the hidden layer: the product of its embedding and the input weights of
 * its place. A product depends on place and feature alone, so it is computed once and kept: for
 * tags with labels and for what is absent for ever, for words as long as there is room. Several
 * threads may ask at once; whoever computes a product gets the same bits.
 *
 * <p>Memory: 4 kB a product with a hidden layer of 1000, so up to 100 MB for words; the rest comes
 * to 5 MB with news.
 */
final class Products {
  private static final int SHARED_ROWS = 1 << 14;
  private static final int OWN_WORDS = 500;

  private final ParserModel model;
  private final int tags;
  private final int labels;

  /** The most frequent words have a row of their own, others share what there is. */
  private final AtomicReferenceArray<float[]> frequent;

  private final AtomicReferenceArray<Row> shared = new AtomicReferenceArray<>(SHARED_ROWS);
  private final AtomicReferenceArray<float[]> tagged;
  private final AtomicReferenceArray<float[]> absent =
      new AtomicReferenceArray<>(1 << (Slot.COUNT - Slot.BUFFER));

  private record Row(int key, float[] product) {}

  Products(ParserModel model) {
    this.model = model;
    this.tags = model.tags().size();
    this.labels = model.labels().size();
    this.frequent = new AtomicReferenceArray<>(OWN_WORDS * Slot.COUNT);
    this.tagged = new AtomicReferenceArray<>(Slot.COUNT * tags * labels);
  }

  /** Of a word at a place. */
  float[] word(int slot, int word) {
    int key = word * Slot.COUNT + slot;
    return word < OWN_WORDS ? frequentWord(key, slot, word) : rareWord(key, slot, word);
  }

  private float[] frequentWord(int key, int slot, int word) {
    float[] product = frequent.get(key);
    if (product == null) {
      product = wordProduct(slot, word);
      frequent.set(key, product);
    }
    return product;
  }

  private float[] rareWord(int key, int slot, int word) {
    int place = (key * 0x9E3779B1) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(SHARED_ROWS));
    Row row = shared.get(place);
    if (row == null || row.key != key) {
      row = new Row(key, wordProduct(slot, word));
      shared.set(place, row);
    }
    return row.product;
  }

  private float[] wordProduct(int slot, int word) {
    float[] sum = new float[model.hiddenSize()];
    add(Slot.wordFeature(slot), word, sum);
    return sum;
  }

  /**
   * Of a tag and a label together.
   *
   * @param label 0 where the place has none
   */
  float[] tagged(int slot, int tag, int label) {
    int key = (slot * tags + tag) * labels + label;
    float[] product = tagged.get(key);
    if (product == null) {
      product = new float[model.hiddenSize()];
      addTagged(slot, tag, label, product);
      tagged.set(key, product);
    }
    return product;
  }

  private void addTagged(int slot, int tag, int label, float[] sum) {
    add(Slot.tagFeature(slot), model.words().size() + tag, sum);
    if (Slot.hasLabel(slot)) {
      add(Slot.labelFeature(slot), model.words().size() + tags + label, sum);
    }
  }

  /**
   * The bias, and all that those places add together where there is no word.
   *
   * @param places a bit for each place from the buffer on
   */
  float[] absent(int places) {
    float[] product = absent.get(places);
    if (product == null) {
      product = model.bias().clone();
      for (int slot = Slot.BUFFER; slot < Slot.COUNT; slot++) {
        if ((places & bit(slot)) != 0) {
          addAbsent(slot, product);
        }
      }
      absent.set(places, product);
    }
    return product;
  }

  static int bit(int slot) {
    return 1 << (slot - Slot.BUFFER);
  }

  private void addAbsent(int slot, float[] sum) {
    int word = model.words().indexOf(ParserModel.ABSENT);
    int tag = model.tags().indexOf(ParserModel.ABSENT);
    Floats.add(word(slot, word), sum);
    Floats.add(tagged(slot, tag, model.labels().indexOf(ParserModel.ABSENT)), sum);
  }

  private void add(int feature, int symbol, float[] sum) {
    int size = model.embeddingSize();
    Floats.addProduct(
        model.embeddings(), symbol * size, size, model.inputWeights(), feature * size, sum);
  }
}
