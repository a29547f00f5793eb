package org.lagebild.extract.fact;

import java.util.Optional;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Tells whether a verb of saying says that something was said, and not only that it may, shall or
 * must be ("will ankündigen", "sich weigern, zuzustimmen", "falls er droht").
 */
final class Voicing {
  private final Lexicon lexicon;

  Voicing(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean isVoiced(Sentence sentence, Token verb) {
    if (verb.pos() == WordClass.ADJ) {
      return true;
    }
    Clause clause = new Clause(sentence, verb);
    boolean open =
        clause.isZuInfinitive()
            || clause.modal().isPresent()
            || clause.isFuture()
            || clause
                .conjunction()
                .flatMap(c -> lexicon.factuality().condition(c.lemma()))
                .isPresent();
    return !open && !sharesOpenCluster(clause) && !isRaised(clause);
  }

  /**
   * Whether a noun tells that its words were said: "übte Kritik", "Trumps Versprechen". Others name
   * words that were told before.
   */
  boolean isVoicedNoun(Sentence sentence, Token noun) {
    return Governing.of(lexicon, sentence, noun).stream()
            .filter(g -> g.governor().handedOn().stream().anyMatch(a -> a.slot().equals("agent")))
            .anyMatch(g -> g.word().pos() == WordClass.VERB && isVoiced(sentence, g.word()))
        || isOwned(sentence, noun);
  }

  /** "Trumps Versprechen": the name stands right before the noun. */
  private boolean isOwned(Sentence sentence, Token noun) {
    Token before = sentence.at(noun.index() - 1);
    return before != null
        && before.pos() == WordClass.PROPN
        && before.is("nmod")
        && before.head() == noun.index();
  }

  /** "droht zu scheitern", without a comma, threatens nobody. */
  private boolean isRaised(Clause clause) {
    Sentence sentence = clause.sentence();
    Token verb = clause.verb();
    return lexicon.factuality().isRaising(verb.lemma())
        && sentence.tokens().stream()
            .skip(verb.index() + 1L)
            .takeWhile(t -> t.pos() != WordClass.PUNCT)
            .anyMatch(t -> t.pos() == WordClass.VERB && new Clause(sentence, t).isZuInfinitive());
  }

  /** "will kommen und fordern": the modal verb of the first verb holds for the second too. */
  private boolean sharesOpenCluster(Clause clause) {
    boolean joined = clause.verb().is("conj") && clause.finite().isEmpty();
    Optional<Token> first = clause.sentence().head(clause.verb()).filter(h -> joined);
    return first.filter(h -> h.pos().isVerbal() && !isVoiced(clause.sentence(), h)).isPresent();
  }
}
