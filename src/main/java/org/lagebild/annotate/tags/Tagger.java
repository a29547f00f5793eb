package org.lagebild.annotate.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives words their parts of speech, as CoreNLP does with the same model. May be used by several
 * threads at once, and what they share never changes a result.
 */
public final class Tagger {
  /** The word that CoreNLP adds at a sentence's end, and its tag. */
  private static final String END = ".$.";

  private static final String END_TAG = ".$$.";

  /** The word, and the tag, of a place where there is none. */
  private static final String OUTSIDE = "NA";

  /** A word takes a kilobyte. */
  private static final int MOST_KEPT = 15_000;

  private final TaggerModel model;
  private final Weights weights;
  private final TagHistory history;
  private final WordTraits outside;
  private final int endTag;
  private final Map<String, WordTraits> kept = new ConcurrentHashMap<>();

  /** A tagger that knows no word yet. */
  public Tagger(TaggerModel model) {
    this.model = model;
    this.weights = new Weights(model);
    this.history = new TagHistory(model.tags(), OUTSIDE, weights);
    this.endTag = 1 << model.tags().indexOf(END_TAG);
    this.outside = WordTraits.of(OUTSIDE, model, weights);
  }

  /**
   * The tag of each word of a sentence.
   *
   * @param sentence words, none of them empty
   */
  public List<String> tags(List<String> sentence) {
    List<WordTraits> words = new ArrayList<>();
    sentence.forEach(word -> words.add(traits(word)));
    words.add(traits(END));
    Context context = new Context(words, outside, weights);
    Lattice lattice = new Lattice(history, words.size());
    for (int i = 0; i < words.size(); i++) {
      double[] scores = new double[model.tags().size()];
      context.add(i, scores);
      lattice.advance(i, scores, i < sentence.size() ? words.get(i).tags : endTag);
    }
    int[] best = lattice.best();
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      tags.add(model.tags().get(best[i]));
    }
    return tags;
  }

  private WordTraits traits(String word) {
    WordTraits known = kept.get(word);
    if (known != null) {
      return known;
    }
    WordTraits traits = WordTraits.of(word, model, weights);
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    kept.put(word, traits);
    return traits;
  }
}
