package org.lagebild.extract.grammar;

import java.util.Optional;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Finds the particle of a separable verb where the parser took it for something else. */
public final class Particles {
  private Particles() {}

  /**
   * A preposition with no noun behind it at the end of the clause that the verb opens ("teilte das
   * Büro mit").
   */
  public static Optional<Token> stranded(Sentence sentence, Token verb) {
    boolean parted =
        verb.pos() != WordClass.VERB || sentence.dependent(verb, "compound:prt").isPresent();
    for (int i = verb.index() + 1; !parted && i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.pos() == WordClass.PUNCT && !token.text().equals("-")) {
        return Optional.empty();
      }
      if (token.pos() == WordClass.ADP && endsClause(sentence, i)) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  private static boolean endsClause(Sentence sentence, int place) {
    Token next = sentence.at(place + 1);
    return next == null
        || (next.pos() == WordClass.PUNCT && !next.text().equals("-"))
        || next.pos() == WordClass.CCONJ;
  }
}
