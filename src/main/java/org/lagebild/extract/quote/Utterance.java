package org.lagebild.extract.quote;

import org.jspecify.annotations.Nullable;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;

/**
 * Somebody's words as found.
 *
 * @param speaker null if the text names nobody
 * @param marker the word that tells that they are somebody's; the last one of a sentence for words
 *     in marks that nothing else announces
 */
record Utterance(Span span, boolean direct, @Nullable Speaker speaker, Token marker) {

  /** What the tokens give in the article's words; at least one token. */
  static Utterance indirect(
      Sentence sentence, int from, int to, @Nullable Speaker speaker, Token marker) {
    return new Utterance(
        Segment.span(sentence, from, Math.max(to, from + 1)), false, speaker, marker);
  }

  /** The same words as those of another speaker. */
  Utterance by(@Nullable Speaker other) {
    return new Utterance(span, direct, other, marker);
  }
}
