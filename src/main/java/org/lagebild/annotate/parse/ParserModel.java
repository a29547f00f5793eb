package org.lagebild.annotate.parse;

import java.io.IOException;
import java.util.List;
import org.lagebild.annotate.table.FlatModel;
import org.lagebild.annotate.table.FlatReader;
import org.lagebild.annotate.table.FlatWriter;

/**
 * The weights of a parser after Chen and Manning, "A Fast and Accurate Dependency Parser using
 * Neural Networks" (EMNLP 2014): words, tags and labels are embedded, the embeddings of 48 features
 * of a configuration feed one hidden layer with the cube as its activation, and that gives a score
 * to every transition.
 *
 * @param words what has an embedding, the most frequent first; begins with the three marks for what
 *     is unknown, absent, and the root
 * @param tags parts of speech, with the same three marks before them
 * @param labels relations; begins with the mark for what is absent and the label of the root
 * @param embeddings one after the other, for all words, then all tags, then all labels
 * @param inputWeights a column of the hidden layer's size for every dimension of every feature
 * @param outputWeights a row for every hidden unit, padded with zeros to {@link #outputSize()}
 */
public record ParserModel(
    List<String> words,
    List<String> tags,
    List<String> labels,
    int embeddingSize,
    float[] embeddings,
    float[][] inputWeights,
    float[] bias,
    float[][] outputWeights)
    implements FlatModel {
  static final String UNKNOWN = "-UNKNOWN-";
  static final String ABSENT = "-NULL-";
  static final String ROOT = "-ROOT-";

  /** Vectors are so many floats wide at most; rows of a multiple of it have no remainder. */
  private static final int LANES = 16;

  /** Checks that the sizes fit each other. */
  public ParserModel {
    int symbols = words.size() + tags.size() + labels.size();
    require(embeddings.length == symbols * embeddingSize, "embeddings");
    require(inputWeights.length == Slot.FEATURES * embeddingSize, "input weights");
    require(outputWeights.length == bias.length, "output weights");
  }

  static ParserModel read(FlatReader in) throws IOException {
    return new ParserModel(
        in.strings(),
        in.strings(),
        in.strings(),
        in.number(),
        in.floats(),
        in.floatRows(),
        in.floats(),
        in.floatRows());
  }

  @Override
  public void write(FlatWriter out) throws IOException {
    out.strings(words);
    out.strings(tags);
    out.strings(labels);
    out.number(embeddingSize);
    out.floats(embeddings);
    out.floats(inputWeights);
    out.floats(bias);
    out.floats(outputWeights);
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("the parser's model has a wrong number of " + what);
    }
  }

  int hiddenSize() {
    return bias.length;
  }

  /** How many weights a hidden unit has. */
  int outputSize() {
    return padded(transitions(labels.size()));
  }

  /** A left and a right arc for each label but the mark for none, and the shift. */
  static int transitions(int labels) {
    return 2 * (labels - 1) + 1;
  }

  static int padded(int transitions) {
    return (transitions + LANES - 1) / LANES * LANES;
  }
}
