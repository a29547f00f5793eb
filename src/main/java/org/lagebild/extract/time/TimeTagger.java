package org.lagebild.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Sentence;
import org.lagebild.model.TimeExpression;

/**
 * Finds the expressions of time in an article and dates them. Immutable once loaded; several
 * threads may use it at once.
 */
public final class TimeTagger {
  private final TimeGrammar grammar;
  private final LookReader looks;

  private TimeTagger(TimeGrammar grammar) {
    this.grammar = grammar;
    this.looks = new LookReader(grammar.lexicon());
  }

  /**
   * Loads the time lexicon.
   *
   * @throws IllegalStateException if the lexicon is missing or a rule in it cannot be read
   */
  public static TimeTagger load() {
    return new TimeTagger(LexiconReader.load());
  }

  /**
   * The expressions in text order, none within another. A span covers article, but not preposition
   * ("Donnerstag" of "am Donnerstag", "der vergangenen Woche").
   *
   * @param sentences of one article, in their order
   * @param published the day from which "gestern" is reckoned; without it such times have no value
   */
  public List<TimeExpression> tag(List<Sentence> sentences, @Nullable LocalDate published) {
    List<TimeWord> words = WordReader.words(sentences, grammar.lexicon());
    List<TimeMatch> matches = Coordination.complete(words, grammar.matches(words));
    List<Found> found = resolved(words, matches, published);
    found = new Moments(words, published).place(found);
    return new Bounds(words, published)
        .apply(found).stream().map(f -> f.expression(words)).toList();
  }

  private List<Found> resolved(
      List<TimeWord> words, List<TimeMatch> matches, @Nullable LocalDate published) {
    Discourse discourse = new Discourse();
    List<Found> found = new ArrayList<>();
    for (TimeMatch match : matches) {
      TimeWord word = words.get(match.head());
      Look look = looks.look(word.sentence(), word.token());
      Meaning meaning = Resolver.resolve(match.slots(), new Viewpoint(published, look, discourse));
      if (!looksBackInText(match.slots())) {
        discourse.add(meaning.named());
      }
      found.add(new Found(match, meaning));
    }
    return found;
  }

  /** What happened "am Tag zuvor" is an aside: the text goes on from where it was. */
  private static boolean looksBackInText(Slots slots) {
    return slots.has(Slot.IN_TEXT) && slots.get(Slot.OFFSET) < 0;
  }
}
