package org.lagebild.extract.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.model.Sentence;
import org.lagebild.model.TimeSpan;
import org.lagebild.model.Token;

/**
 * Knows on whose word a clause is told: the speaker of the verb of saying above it, whom "laut"
 * names, or, in the mood of reported speech, who spoke last.
 */
final class Sources {
  private static final int LONGEST_REPORT = 3;

  private final Context context;
  private final Map<Place, Said> sayings = new HashMap<>();
  private final Map<Integer, Said> lastOf = new HashMap<>();

  private record Place(int sentence, int token) {}

  /** An act of saying: who, and when. */
  record Said(String speaker, @Nullable TimeSpan date) {}

  Sources(Context context) {
    this.context = context;
  }

  /** Notes that the verb's subject says what its content clause tells. */
  void note(Frame statement, Said said) {
    sayings.put(new Place(statement.sentence().index(), statement.word().index()), said);
    lastOf.put(statement.sentence().index(), said);
  }

  /** On whose word the clause around a token is told; none if the article says it itself. */
  Optional<Said> of(Sentence sentence, Token token) {
    return attribution(sentence, token)
        .or(() -> governing(sentence, token))
        .or(() -> reported(sentence, token));
  }

  private Optional<Said> governing(Sentence sentence, Token token) {
    Optional<Token> at = Optional.of(token);
    while (at.isPresent()) {
      Token below = at.get();
      Said said = sayings.get(new Place(sentence.index(), below.index()));
      if (said != null && !below.equals(token)) {
        return Optional.of(said);
      }
      at = sentence.head(below);
    }
    return Optional.empty();
  }

  /** "laut Regierung", "nach Angaben der Armee", "der Agentur zufolge". */
  private Optional<Said> attribution(Sentence sentence, Token token) {
    Optional<Token> verb = Clause.around(sentence, token).map(Clause::verb);
    return sentence.tokens().stream()
        .filter(t -> t.is("obl") || t.is("nmod"))
        .filter(t -> Clause.around(sentence, t).map(Clause::verb).equals(verb))
        .flatMap(t -> informant(sentence, t).stream())
        .findFirst()
        .map(k -> new Said(k, null));
  }

  private Optional<String> informant(Sentence sentence, Token head) {
    Phrase phrase = new Phrase(sentence, head);
    Optional<Token> preposition = phrase.preposition();
    if (preposition.isEmpty()) {
      return Optional.empty();
    }
    if (context.lexicon().isAttributionFrame(head.lemma())) {
      return sentence.dependents(head, "nmod").stream()
          .flatMap(t -> context.resolver().actor(sentence, t).stream())
          .findFirst();
    }
    return context.lexicon().isAttribution(preposition.get().lemma())
        ? context.resolver().actor(sentence, head)
        : Optional.empty();
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
