package org.lagebild.annotate.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Reads a model in the text form in which CoreNLP writes it: a head of sizes, a line for every
 * embedding with its word before it, the columns of the input weights, the bias, and the output
 * weights of every hidden unit. Products that the trainer proposes to compute in advance end it,
 * and are not read.
 */
final class TextModel {
  private final BufferedReader in;

  private TextModel(BufferedReader in) {
    this.in = in;
  }

  static ParserModel read(BufferedReader in) throws IOException {
    return new TextModel(in).read();
  }

  private ParserModel read() throws IOException {
    int words = size("dict");
    int tags = size("pos");
    int labels = size("label");
    int embeddingSize = size("embeddingSize");
    int hiddenSize = size("hiddenSize");
    int features = size("numTokens");
    size("preComputed");
    List<String> symbols = new ArrayList<>();
    float[] embeddings = embeddings(symbols, words + tags + labels, embeddingSize);
    float[][] inputWeights = rows(features * embeddingSize, hiddenSize, hiddenSize);
    float[] bias = rows(1, hiddenSize, hiddenSize)[0];
    int transitions = ParserModel.transitions(labels);
    return new ParserModel(
        List.copyOf(symbols.subList(0, words)),
        List.copyOf(symbols.subList(words, words + tags)),
        List.copyOf(symbols.subList(words + tags, symbols.size())),
        embeddingSize,
        embeddings,
        inputWeights,
        bias,
        rows(hiddenSize, transitions, ParserModel.padded(transitions)));
  }

  private int size(String name) throws IOException {
    String line = line();
    if (!line.startsWith(name + "=")) {
      throw new IOException("the parser's model says \"" + line + "\" instead of " + name);
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  private float[] embeddings(List<String> symbols, int count, int size) throws IOException {
    float[] all = new float[count * size];
    for (int i = 0; i < count; i++) {
      StringTokenizer cells = new StringTokenizer(line(), " ");
      symbols.add(cells.nextToken());
      fill(all, i * size, size, cells);
    }
    return all;
  }

  /** Rows with zeros after their values. */
  private float[][] rows(int count, int size, int padded) throws IOException {
    float[][] all = new float[count][padded];
    for (float[] row : all) {
      fill(row, 0, size, new StringTokenizer(line(), " "));
    }
    return all;
  }

  private static void fill(float[] all, int begin, int size, StringTokenizer cells) {
    for (int i = 0; i < size; i++) {
      all[begin + i] = Float.parseFloat(cells.nextToken());
    }
  }

  private String line() throws IOException {
    String line = in.readLine();
    if (line == null) {
      throw new IOException("the parser's model ends too early");
    }
    return line;
  }
}
