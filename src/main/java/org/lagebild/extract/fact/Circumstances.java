package org.lagebild.extract.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.model.Sentence;
import org.lagebild.model.TimeExpression;
import org.lagebild.model.TimeSpan;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * When and where a fact is told to be: the time and place nearest to its trigger in its own clause.
 */
final class Circumstances {
  private static final String COMMA = ",";

  private final Context context;

  Circumstances(Context context) {
    this.context = context;
  }

  /** The time of the clause in which the trigger stands. */
  Optional<TimeSpan> date(Sentence sentence, Token trigger) {
    return inSentence(sentence).stream()
        .filter(t -> t.value() != null && sameClause(sentence, trigger, t))
        .min(Comparator.comparingInt(t -> distance(trigger, t)))
        .map(TimeExpression::value);
  }

  private List<TimeExpression> inSentence(Sentence sentence) {
    return context.times().stream().filter(t -> sentence.span().contains(t.span())).toList();
  }

  private static int distance(Token trigger, TimeExpression time) {
    return Math.abs(time.span().begin() - trigger.span().begin());
  }

  private static boolean sameClause(Sentence sentence, Token trigger, TimeExpression time) {
    Optional<Token> word =
        sentence.tokens().stream().filter(t -> time.span().contains(t.span())).findFirst();
    return word.isPresent()
        && clauseVerb(sentence, word.get()).equals(clauseVerb(sentence, trigger));
  }

  /** The verb of the clause; "hält … besetzt" is one. */
  private static Optional<Token> clauseVerb(Sentence sentence, Token token) {
    Optional<Clause> clause = Clause.around(sentence, token);
    boolean resultative =
        clause
            .filter(c -> c.verb().is("xcomp") && !c.isZuInfinitive() && c.auxiliaries().isEmpty())
            .isPresent();
    return resultative
        ? clause.flatMap(Clause::governing).map(Clause::verb)
        : clause.map(Clause::verb);
  }

  /** The place of the clause in which the trigger stands. */
  Optional<Frame.Filler> place(Sentence sentence, Token trigger) {
    Optional<Token> verb = clauseVerb(sentence, trigger);
    return sentence.tokens().stream()
        .filter(t -> !isBelow(sentence, trigger, t, verb))
        .filter(t -> isScene(sentence, t))
        .flatMap(
            t ->
                context
                    .resolver()
                    .place(sentence, t)
                    .map(k -> new Frame.Filler(k, t, context.book().named(sentence, k, t)))
                    .stream())
        .min(Comparator.comparingInt(f -> Math.abs(f.token().index() - trigger.index())));
  }

  /** What a clause below says of its own place is not said of the event. */
  private static boolean isBelow(
      Sentence sentence, Token trigger, Token place, Optional<Token> verb) {
    Optional<Token> at = clauseVerb(sentence, place).filter(p -> !verb.equals(Optional.of(p)));
    while (at.isPresent() && !at.equals(verb)) {
      at = sentence.head(at.get());
    }
    return at.isPresent() && isParted(sentence, trigger, place);
  }

  private static boolean isParted(Sentence sentence, Token a, Token b) {
    return sentence
        .tokens()
        .subList(Math.min(a.index(), b.index()), Math.max(a.index(), b.index()))
        .stream()
        .anyMatch(t -> t.text().equals(COMMA));
  }

  /** "die Regierung in Kairo": where somebody has his seat nothing need happen. */
  private boolean isSeat(Sentence sentence, Token place) {
    return sentence
        .head(place)
        .filter(h -> h.pos() == WordClass.NOUN && h.index() == place.index() - 2)
        .flatMap(h -> context.book().at(sentence, h))
        .filter(k -> context.book().kind(k).isActor())
        .isPresent();
  }

  private boolean isScene(Sentence sentence, Token token) {
    return token.pos().isNominal()
        && !isSeat(sentence, token)
        && (isAtScene(sentence, token) || isWithinScene(sentence, token));
  }

  private boolean isAtScene(Sentence sentence, Token token) {
    return new Phrase(sentence, token)
        .preposition()
        .filter(p -> context.lexicon().places().isScene(p.lemma()))
        .isPresent();
  }

  /** "im Norden Syriens", "in der Nähe von Damaskus", "in der Hauptstadt Kairo". */
  private boolean isWithinScene(Sentence sentence, Token token) {
    return sentence
        .head(token)
        .filter(h -> h.pos() == WordClass.NOUN && h.index() < token.index())
        .filter(
            h ->
                context.lexicon().nouns().isPart(h.lemma())
                    || context.lexicon().nouns().placeNoun(h.lemma()).isPresent())
        .filter(h -> isAtScene(sentence, h))
        .isPresent();
  }
}
