package org.lagebild.extract.quote;

import java.util.Optional;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Finds what is told on the word of somebody whom "so" names without a verb ("…, so X"). */
final class BareInquit {
  private final Lexicon lexicon;
  private final Speakers speakers;

  BareInquit(Lexicon lexicon, Speakers speakers) {
    this.lexicon = lexicon;
    this.speakers = speakers;
  }

  /** What stands before "so" and, where it is put in between, behind it too. */
  Optional<Utterance> at(Sentence sentence, Token token) {
    if (!lexicon.sources().isInquitParticle(token.text()) || token.index() == 0) {
      return Optional.empty();
    }
    Segment own = Segment.around(sentence, token.index());
    boolean opens = own.opener().filter(token::equals).isPresent() && own.from() > 1;
    Optional<Token> head = name(own);
    if (!opens || own.finite().isPresent() || head.isEmpty()) {
      return Optional.empty();
    }
    boolean goesOn = own.next().filter(n -> n.finite().isPresent() && !isRelative(n)).isPresent();
    int end = goesOn ? ContentClauses.end(sentence) : own.from() - 1;
    return Optional.of(
        Utterance.indirect(
            sentence, 0, end, speakers.named(sentence, head.get()).orElse(null), token));
  }

  private static boolean isRelative(Segment s) {
    return s.isSubordinate() && s.opener().filter(t -> t.pos() == WordClass.PRON).isPresent();
  }

  /** The head of the phrase that follows without a preposition. */
  private static Optional<Token> name(Segment own) {
    for (Token t : own.words()) {
      boolean inner =
          own.sentence()
              .head(t)
              .filter(h -> h.index() > own.from() && h.index() < own.to() && h.pos().isNominal())
              .isPresent();
      if (t.pos().isNominal() && !inner) {
        return Optional.of(t);
      }
      if (t.pos() == WordClass.ADP || t.pos().isVerbal()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
