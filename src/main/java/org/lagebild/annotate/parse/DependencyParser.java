package org.lagebild.annotate.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A greedy arc-standard parser that takes the transition which the network scores best (Chen and
 * Manning 2014). It gives the trees that CoreNLP gives with the same model, but for scores that
 * differ by less than floats can tell. May be used by several threads at once, and what they share
 * never changes a tree.
 */
public final class DependencyParser {
  private static final int ROOT_LABEL = 1;

  private final ParserModel model;
  private final Products products;
  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;

  /** A parser with nothing computed yet. */
  public DependencyParser(ParserModel model) {
    this.model = model;
    this.products = new Products(model);
    this.words = numbers(model.words());
    this.tags = numbers(model.tags());
  }

  private static Map<String, Integer> numbers(List<String> symbols) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < symbols.size(); i++) {
      numbers.put(symbols.get(i), i);
    }
    return numbers;
  }

  /**
   * The tree of a sentence.
   *
   * @param tags the parts of speech, one for each word
   */
  public DependencyTree parse(List<String> sentence, List<String> tags) {
    Configuration configuration = new Configuration(sentence.size());
    Network network =
        new Network(model, products, numbered(sentence, words), numbered(tags, this.tags));
    while (configuration.canShift() || configuration.depth() > 1) {
      step(configuration, network);
    }
    return tree(configuration, sentence.size());
  }

  private static int[] numbered(List<String> symbols, Map<String, Integer> numbers) {
    int unknown = numbers.get(ParserModel.UNKNOWN);
    int[] result = new int[symbols.size() + 1];
    result[0] = numbers.get(ParserModel.ROOT);
    for (int i = 0; i < symbols.size(); i++) {
      result[i + 1] = numbers.getOrDefault(symbols.get(i), unknown);
    }
    return result;
  }

  /**
   * The root governs one word, when all others have their heads; so with one word above it there is
   * nothing to choose.
   */
  private void step(Configuration configuration, Network network) {
    if (configuration.depth() > 2) {
      apply(best(network.scores(configuration), configuration.canShift()), configuration);
    } else if (configuration.canShift()) {
      configuration.shift();
    } else {
      configuration.rightArc(ROOT_LABEL);
    }
  }

  /** The first of the best; arcs come by label, left ones before right ones, and then the shift. */
  private int best(float[] scores, boolean canShift) {
    int arcs = model.labels().size() - 1;
    int best = 1;
    for (int i = 2; i < 2 * arcs + (canShift ? 1 : 0); i++) {
      if (scores[i] > scores[best] && i != arcs) { // no word but the root governs by its label
        best = i;
      }
    }
    return best;
  }

  private void apply(int transition, Configuration configuration) {
    int arcs = model.labels().size() - 1;
    if (transition < arcs) {
      configuration.leftArc(transition + ROOT_LABEL);
    } else if (transition < 2 * arcs) {
      configuration.rightArc(transition - arcs + ROOT_LABEL);
    } else {
      configuration.shift();
    }
  }

  private DependencyTree tree(Configuration configuration, int length) {
    int[] heads = new int[length];
    String[] labels = new String[length];
    for (int i = 0; i < length; i++) {
      heads[i] = configuration.head(i + 1) - 1;
      labels[i] = model.labels().get(configuration.label(i + 1));
    }
    PassiveSubjects.mark(heads, labels);
    return new DependencyTree(heads, List.of(labels));
  }
}
