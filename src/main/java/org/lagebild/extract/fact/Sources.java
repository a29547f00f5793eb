package org.lagebild.extract.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.grammar.Inquit;
import org.lagebild.model.Sentence;
import org.lagebild.model.TimeSpan;
import org.lagebild.model.Token;

/**
 * Knows on whose word a clause is told: the speaker of the verb of saying above it, whom "laut"
 * names, or, in the mood of reported speech, who spoke last.
 */
final class Sources {
  private static final int LONGEST_REPORT = 3;

  private final Attributions attributions;
  private final Map<Place, Said> sayings = new HashMap<>();
  private final Map<Place, Said> inverted = new HashMap<>();
  private final Map<Integer, Said> lastOf = new HashMap<>();

  private record Place(int sentence, int token) {}

  /**
   * An act of saying.
   *
   * @param claims whether a noun beside the verb is claimed too ("kündigt Sanktionen an"), and not
   *     only spoken of ("verurteilt die Sanktionen")
   */
  record Said(String speaker, @Nullable TimeSpan date, boolean claims) {}

  Sources(Attributions attributions) {
    this.attributions = attributions;
  }

  /** Notes that the verb's subject says what its content clause tells. */
  void note(Frame statement, Said said) {
    Sentence sentence = statement.sentence();
    sayings.put(new Place(sentence.index(), statement.word().index()), said);
    saidBefore(sentence, statement.word())
        .ifPresent(t -> inverted.put(new Place(sentence.index(), t.index()), said));
    lastOf.put(statement.sentence().index(), said);
  }

  /**
   * "Sie seien frei, erklärte der Minister": the parser hangs the verb of saying on what is said.
   */
  static Optional<Token> saidBefore(Sentence sentence, Token verb) {
    boolean joined =
        verb.is("conj")
            || verb.is("parataxis")
            || verb.is("ccomp")
            || Inquit.of(sentence, verb).isPresent();
    return sentence
        .head(verb)
        .filter(h -> joined && h.index() < verb.index())
        .filter(h -> sentence.dependent(verb, "cc").isEmpty());
  }

  /** On whose word the clause around a token is told; none if the article says it itself. */
  Optional<Said> of(Sentence sentence, Token token) {
    return attribution(sentence, token)
        .or(() -> governing(sentence, token))
        .or(() -> reported(sentence, token));
  }

  private Optional<Said> governing(Sentence sentence, Token token) {
    boolean clausal = false;
    Optional<Token> at = Optional.of(token);
    while (at.isPresent()) {
      Token below = at.get();
      Said said = sayings.get(new Place(sentence.index(), below.index()));
      if (said != null && !below.equals(token)) {
        return said.claims() || clausal ? Optional.of(said) : Optional.empty();
      }
      clausal |= below.pos().isVerbal() || sentence.dependent(below, "cop").isPresent();
      Said above = said == null ? inverted.get(new Place(sentence.index(), below.index())) : null;
      if (above != null) {
        return Optional.of(above);
      }
      at = sentence.head(below);
    }
    return Optional.empty();
  }

  private Optional<Said> attribution(Sentence sentence, Token token) {
    Optional<Token> verb = Clause.around(sentence, token).map(Clause::verb);
    return attributions.in(sentence).stream()
        .filter(a -> Clause.around(sentence, a.word()).map(Clause::verb).equals(verb))
        .findFirst()
        .map(a -> new Said(a.speaker(), null, true));
  }

  private Optional<Said> reported(Sentence sentence, Token token) {
    boolean mood = Clause.around(sentence, token).filter(Clause::isReported).isPresent();
    for (int back = 0; mood && back <= LONGEST_REPORT; back++) {
      Said said = lastOf.get(sentence.index() - back);
      if (said != null) {
        return Optional.of(said);
      }
    }
    return Optional.empty();
  }
}
