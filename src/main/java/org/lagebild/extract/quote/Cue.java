package org.lagebild.extract.quote;

import org.lagebild.model.Sentence;
import org.lagebild.model.Token;

/**
 * A word that announces somebody's words or thoughts: a verb ("sagte"), a noun ("die Ansicht") or
 * an adjective ("ist überzeugt").
 */
record Cue(Sentence sentence, Token word, Kind kind) {
  /** What kind of word it is. */
  enum Kind {
    VERB,
    /** A verb that takes marked words for a thing, but no clause ("stufte als „…“ ein"). */
    RATING,
    NOUN,
    ADJECTIVE
  }

  boolean isVerb() {
    return kind == Kind.VERB;
  }

  /** Whether words in quotation marks that it governs are the subject's. */
  boolean governs() {
    return kind == Kind.VERB || kind == Kind.RATING;
  }

  int index() {
    return word.index();
  }
}
