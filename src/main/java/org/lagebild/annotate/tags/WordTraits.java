package org.lagebild.annotate.tags;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotate.table.Clusters;
import org.lagebild.annotate.table.HashTable;
import org.lagebild.annotate.table.Piece;

/** All that follows from a word alone. */
final class WordTraits {
  private static final int SHAPER = WordShapeClassifier.lookupShaper("chris4");
  private static final Piece TOO_SHORT = Piece.of("######");

  /** The possible tags: a bit for each. */
  final int tags;

  final boolean rare;
  final boolean companyEnd;
  final boolean capitalised;
  final Piece shape;
  final Piece cluster;

  /** Sums of weights, one for each tag: of the word itself, and for its neighbours. */
  final double[] own;

  final double[] asPrevious;
  final double[] asNext;

  /** What is added to {@link #own} in the first place of a sentence, and in the others. */
  final double[] first;

  final double[] within;

  private final String text;
  private final Piece word;

  private WordTraits(String text, TaggerModel model, @Nullable KnownWord known) {
    int size = model.tags().size();
    this.text = text;
    word = Piece.of(text);
    tags = known == null ? model.openTags() : known.tags();
    rare = known == null || known.rare();
    companyEnd = model.companyEnds().get(word.hash()) != HashTable.ABSENT;
    capitalised = Character.isUpperCase(text.charAt(0));
    shape = Piece.of(WordShapeClassifier.wordShape(text, SHAPER));
    cluster = cluster(text.toLowerCase(Locale.ROOT), model.clusters());
    own = new double[size];
    asPrevious = new double[size];
    asNext = new double[size];
    first = new double[size];
    within = new double[size];
  }

  private static Piece cluster(String small, Clusters clusters) {
    int number = clusters.get(Piece.of(small).hash());
    return Piece.of(number == Clusters.ABSENT ? "null" : String.valueOf(number));
  }

  static WordTraits of(String text, TaggerModel model, Weights weights) {
    WordTraits traits = new WordTraits(text, model, known(text, model));
    weights.add(Feature.WORD, traits.word, traits.own);
    weights.add(Feature.PREVIOUS_WORD, traits.word, traits.asPrevious);
    weights.add(Feature.NEXT_WORD, traits.word, traits.asNext);
    if (traits.rare) {
      traits.addCharacters(weights);
      traits.addAffixes(weights);
      traits.addCapitals(model, weights);
      weights.add(Feature.SHAPE, traits.shape, traits.own);
      weights.add(Feature.CLUSTER, traits.cluster, traits.own);
    }
    return traits;
  }

  private static @Nullable KnownWord known(String text, TaggerModel model) {
    int packed = model.words().get(Piece.of(text).hash());
    return packed == HashTable.ABSENT ? null : KnownWord.unpacked(packed);
  }

  private void addCharacters(Weights weights) {
    weights.addIf(hasCapital(), Feature.HAS_CAPITAL, own);
    weights.addIf(text.chars().anyMatch(c -> Character.isDigit((char) c)), Feature.HAS_DIGIT, own);
    weights.addIf(text.indexOf('-') >= 0, Feature.HAS_HYPHEN, own);
    weights.addIf(
        text.chars().noneMatch(c -> Character.isLowerCase((char) c)),
        Feature.HAS_NO_SMALL_LETTER,
        own);
    weights.addIf(
        text.chars().allMatch(c -> Character.isUpperCase((char) c)), Feature.ALL_CAPITALS, own);
  }

  private boolean hasCapital() {
    return text.chars().anyMatch(c -> Character.isUpperCase((char) c));
  }

  private void addAffixes(Weights weights) {
    int length = text.length();
    for (int i = 1; i <= Feature.LONGEST_AFFIX; i++) {
      boolean fits = i <= length;
      Piece suffix = fits ? Piece.of(text, length - i, length) : TOO_SHORT;
      weights.add(Feature.suffix(i), suffix, own);
      weights.add(Feature.prefix(i), fits ? Piece.of(text, 0, i) : TOO_SHORT, own);
    }
  }

  /** What a word with a capital mostly is without it. */
  private void addCapitals(TaggerModel model, Weights weights) {
    weights.addIf(hasCapital(), Feature.CAPITAL_IN_FIRST, first);
    KnownWord small = known(text.toLowerCase(Locale.ROOT), model);
    if (capitalised && small != null) {
      Piece tag = Piece.of(model.tags().get(small.firstTag()));
      weights.add(Feature.CAPITAL_AT_BEGIN, tag, first);
      weights.add(Feature.CAPITAL_WITHIN, tag, within);
    }
  }
}
