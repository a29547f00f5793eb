package org.lagebild.extract.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.Trigger.Sort;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;

/** Finds what a sentence leaves to somebody by taking up the one before: "Das berichtet X." */
final class TakenUp {
  private final Lexicon lexicon;
  private final Speakers speakers;

  TakenUp(Lexicon lexicon, Speakers speakers) {
    this.lexicon = lexicon;
    this.speakers = speakers;
  }

  /** The sentence before as somebody's words, if this one says so. */
  Optional<Utterance> before(Sentence sentence, List<Cue> cues, Sentence before) {
    Token first = sentence.tokens().get(0);
    Token second = sentence.at(1);
    boolean opens =
        lexicon.speech().takesUp(first.text().toLowerCase(Locale.GERMAN))
            && second != null
            && Mood.isFinite(sentence, second);
    return cues.stream()
        .filter(c -> opens && isSaying(c))
        .findFirst()
        .flatMap(
            c ->
                speakers
                    .behind(sentence, 1)
                    .map(s -> new Utterance(whole(before), false, s, c.word())));
  }

  private static Span whole(Sentence sentence) {
    return Segment.span(sentence, 0, ContentClauses.end(sentence));
  }

  private boolean isSaying(Cue cue) {
    return cue.isVerb()
        && lexicon.facts().verbTriggers(cue.word().lemma()).stream()
            .anyMatch(t -> t.sort() == Sort.STATEMENT && lexicon.acts().isPlain(t.evokes()));
  }
}
