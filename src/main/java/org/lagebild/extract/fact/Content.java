package org.lagebild.extract.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;

/**
 * What is said: where it stands, and what it makes of plain saying ("sagte, er müsse" demands,
 * "sprach von einem Bruch" accuses).
 */
final class Content {
  private final Lexicon lexicon;

  Content(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The tokens of what is said: the content clause, else all of the sentence. */
  static List<Token> tokens(Sentence sentence, Token verb) {
    if (Sources.saidBefore(sentence, verb).isPresent()) {
      return sentence.tokens().subList(0, verb.index());
    }
    return clause(sentence, verb).map(sentence::subtree).orElse(sentence.tokens());
  }

  /** The head of the content clause. */
  static Optional<Token> clause(Sentence sentence, Token verb) {
    return Stream.of("ccomp", "parataxis", "xcomp")
        .flatMap(r -> sentence.dependent(verb, r).stream())
        .findFirst()
        .or(() -> Sources.saidBefore(sentence, verb));
  }

  /** The speech act that the content tells of; none if it only tells. */
  Optional<String> act(Sentence sentence, Token verb) {
    Optional<Token> head = clause(sentence, verb);
    Optional<String> judged = judgement(sentence, tokens(sentence, verb));
    return judged.or(() -> head.flatMap(h -> Clause.around(sentence, h)).flatMap(this::modalAct));
  }

  /** The act that a sentence of reported speech without a verb of saying tells of. */
  Optional<String> act(Sentence sentence) {
    return judgement(sentence, sentence.tokens())
        .or(
            () ->
                sentence.tokens().stream()
                    .filter(t -> t.head() == Token.ROOT)
                    .findFirst()
                    .flatMap(t -> Clause.around(sentence, t))
                    .flatMap(this::modalAct));
  }

  private Optional<String> modalAct(Clause clause) {
    return clause.auxiliaries().stream()
        .filter(a -> !clause.isPassive() || a.is("aux"))
        .flatMap(a -> lexicon.speech().contentAct(a.lemma()).stream())
        .findFirst();
  }

  /** Words that judge say more than the verb, unless they are denied. */
  private Optional<String> judgement(Sentence sentence, List<Token> content) {
    return content.stream()
        .filter(t -> !isDenied(sentence, t))
        .flatMap(t -> lexicon.speech().judgement(t.lemma(), t.pos()).stream())
        .findFirst();
  }

  private boolean isDenied(Sentence sentence, Token token) {
    return sentence.dependents(token).stream()
        .anyMatch(d -> lexicon.factuality().isNegation(d.lemma()));
  }
}
