package org.lagebild.extract.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.Trigger;
import org.lagebild.extract.lexicon.Trigger.Sort;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

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
    return judged
        .or(() -> judgement(sentence, sentence.dependents(verb, "advmod")))
        .or(() -> head.flatMap(this::ownAct))
        .or(() -> head.flatMap(h -> Clause.around(sentence, h)).flatMap(this::modalAct));
  }

  /** "sagte, er lehne das ab": the verb of what is said tells the act itself. */
  private Optional<String> ownAct(Token head) {
    return head.pos() != WordClass.VERB
        ? Optional.empty()
        : lexicon.facts().verbTriggers(head.lemma()).stream()
            .filter(t -> t.sort() == Sort.STATEMENT && lexicon.acts().isEmbedded(t.evokes()))
            .map(Trigger::evokes)
            .findFirst();
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
        .flatMap(a -> lexicon.speech().contentAct(cluster(clause, a)).stream())
        .findFirst();
  }

  /** What shall be done is planned, what somebody shall do is demanded. */
  private static String cluster(Clause clause, Token modal) {
    return clause.isPassive() ? modal.lemma() + " werden" : modal.lemma();
  }

  /** Words that judge say more than the verb; praise and consent that are denied, the opposite. */
  private Optional<String> judgement(Sentence sentence, List<Token> content) {
    return content.stream().flatMap(t -> judgement(sentence, t).stream()).findFirst();
  }

  private Optional<String> judgement(Sentence sentence, Token token) {
    if (!isDenied(sentence, token)) {
      return lexicon.speech().judgement(token.lemma(), token.pos());
    }
    return token.pos() == WordClass.VERB ? denied(token) : Optional.empty();
  }

  /** "sagte, er begrüße das nicht" rejects it. */
  private Optional<String> denied(Token verb) {
    return Stream.concat(
            lexicon.speech().judgement(verb.lemma(), verb.pos()).stream(),
            lexicon.facts().verbTriggers(verb.lemma()).stream()
                .filter(t -> t.sort() == Sort.STATEMENT)
                .map(Trigger::evokes))
        .flatMap(act -> lexicon.acts().denied(act).stream())
        .findFirst();
  }

  private boolean isDenied(Sentence sentence, Token token) {
    return sentence.dependents(token).stream()
        .anyMatch(d -> lexicon.factuality().isNegation(d.lemma()));
  }
}
