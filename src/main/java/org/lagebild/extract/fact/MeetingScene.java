package org.lagebild.extract.fact;

import java.util.Comparator;
import java.util.Optional;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Where a meeting is told to be: the place that stands beside its word, or beside the verb of its
 * clause. A place inside another noun's phrase ("die Reform in Ungarn") is where something else is.
 */
final class MeetingScene {
  private final Context context;

  MeetingScene(Context context) {
    this.context = context;
  }

  Optional<Frame.Filler> of(Frame frame) {
    Sentence sentence = frame.sentence();
    return sentence.tokens().stream()
        .filter(t -> isScene(sentence, t) && isBeside(frame, t))
        .flatMap(
            t ->
                context
                    .resolver()
                    .place(sentence, t)
                    .map(k -> new Frame.Filler(k, t, context.book().named(sentence, k, t)))
                    .stream())
        .min(
            Comparator.comparing((Frame.Filler f) -> !isIn(frame, f.token()))
                .thenComparingInt(f -> Math.abs(f.token().index() - frame.word().index())));
  }

  private boolean isScene(Sentence sentence, Token token) {
    return token.pos().isNominal()
        && context.book().at(sentence, token).isPresent()
        && new Phrase(sentence, token)
            .preposition()
            .filter(p -> context.lexicon().isScene(p.lemma()))
            .isPresent();
  }

  private static boolean isIn(Frame frame, Token place) {
    return frame.sentence().subtree(frame.word()).contains(place);
  }

  /** Whether the way from the place up to the meeting or its clause passes no other noun. */
  private boolean isBeside(Frame frame, Token place) {
    Sentence sentence = frame.sentence();
    Optional<Token> verb = Clause.around(sentence, frame.word()).map(Clause::verb);
    Token below = place;
    Optional<Token> at = sentence.head(place);
    while (at.isPresent()) {
      if (at.get().equals(frame.word()) || at.equals(verb)) {
        return true;
      }
      if (!isTransparent(sentence, below, at.get())) {
        return isAdjacent(frame, place);
      }
      below = at.get();
      at = sentence.head(below);
    }
    return verb.isEmpty() || isAdjacent(frame, place);
  }

  private static boolean isAdjacent(Frame frame, Token place) {
    return place.index() - frame.word().index() == 2;
  }

  /** Times, kinds of places, and persons have no place of their own in "am Montag in Wien". */
  private boolean isTransparent(Sentence sentence, Token below, Token noun) {
    if (!noun.pos().isNominal()) {
      return false;
    }
    boolean time = context.times().stream().anyMatch(t -> t.span().overlaps(noun.span()));
    boolean site =
        noun.pos() == WordClass.NOUN && context.lexicon().placeNoun(noun.lemma()).isPresent();
    boolean part = below.is("conj") || below.is("appos") || below.is("flat");
    Optional<EntityKind> kind = context.book().at(sentence, noun).map(context.book()::kind);
    boolean who = kind.filter(k -> k == EntityKind.PERSON || k.isTerritory()).isPresent();
    return time || site || part || who;
  }
}
