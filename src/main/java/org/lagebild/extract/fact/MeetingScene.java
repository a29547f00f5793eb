package org.lagebild.extract.fact;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.lagebild.extract.entity.EntityBook;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon.NounKind;
import org.lagebild.extract.lexicon.MeetingWords;
import org.lagebild.extract.lexicon.Trigger;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Where a meeting is told to be: the place that stands beside its word, or beside the verb of its
 * clause. A place inside the phrase of what the meeting is about is where something else is.
 */
final class MeetingScene {
  private static final Set<NounKind> SEATED =
      Set.of(NounKind.ORGANIZATION, NounKind.GOVERNMENT, NounKind.COLLECTIVE);

  private final Context context;
  private final MeetingWords words;

  MeetingScene(Context context) {
    this.context = context;
    this.words = context.lexicon().meetings();
  }

  /** The place beside the meeting, the verb, or before a clause with "wo". */
  Optional<Frame.Filler> of(Frame frame) {
    Sentence sentence = frame.sentence();
    return sentence.tokens().stream()
        .filter(t -> isScene(sentence, t) && isBeside(frame, t))
        .flatMap(t -> place(sentence, t).stream())
        .min(
            Comparator.comparing((Frame.Filler f) -> !isIn(frame, f.token()))
                .thenComparingInt(f -> Math.abs(f.token().index() - frame.word().index())))
        .or(() -> before(frame));
  }

  private Optional<Frame.Filler> place(Sentence sentence, Token token) {
    EntityBook book = context.book();
    return residence(sentence, token)
        .or(() -> context.resolver().place(sentence, token))
        .map(k -> new Frame.Filler(k, token, book.named(sentence, k, token)));
  }

  /** Who is received "im Weißen Haus" is so in a building. */
  private Optional<String> residence(Sentence sentence, Token token) {
    EntityBook book = context.book();
    return book.at(sentence, token)
        .filter(k -> context.lexicon().known().isResidence(book.label(k)))
        .map(k -> site(k, book.named(sentence, k, token)));
  }

  private String site(String residence, Span span) {
    EntityBook book = context.book();
    String site = book.entity(EntityKind.SITE, book.label(residence), true);
    book.mention(site, span, book.label(residence));
    return site;
  }

  /** "in der Stadt X, wo sich beide trafen". */
  private Optional<Frame.Filler> before(Frame frame) {
    Sentence sentence = frame.sentence();
    Optional<Clause> clause = Clause.around(sentence, frame.word());
    boolean where = clause.filter(c -> isWhere(context, c)).isPresent();
    if (!where) {
      return Optional.empty();
    }
    int begin = sentence.subtree(clause.get().verb()).get(0).index();
    return sentence.tokens().stream()
        .filter(t -> t.index() < begin && t.index() >= begin - 5 && t.pos().isNominal())
        .flatMap(t -> place(sentence, t).stream())
        .reduce((a, b) -> b);
  }

  /** Whether the clause tells what is at a place named before it ("wo sich beide trafen"). */
  static boolean isWhere(Context context, Clause clause) {
    return clause.sentence().dependents(clause.verb(), "advmod").stream()
        .anyMatch(t -> context.lexicon().places().isWhere(t.lemma()));
  }

  private boolean isScene(Sentence sentence, Token token) {
    return token.pos().isNominal()
        && context.book().at(sentence, token).isPresent()
        && new Phrase(sentence, token)
            .preposition()
            .filter(p -> words.isPlace(p.lemma()) || isAtSite(sentence, token, p))
            .isPresent();
  }

  private boolean isAtSite(Sentence sentence, Token token, Token preposition) {
    Set<EntityKind> sites = Set.of(EntityKind.SITE, EntityKind.WATER);
    return words.isWaterside(preposition.lemma())
        && context
            .book()
            .at(sentence, token)
            .map(context.book()::kind)
            .filter(sites::contains)
            .isPresent();
  }

  private static boolean isIn(Frame frame, Token place) {
    return frame.sentence().subtree(frame.word()).contains(place);
  }

  /** Whether no noun stands between the place and the meeting or its clause that is elsewhere. */
  private boolean isBeside(Frame frame, Token place) {
    Sentence sentence = frame.sentence();
    Optional<Token> verb = Clause.around(sentence, frame.word()).map(Clause::verb);
    Token below = place;
    Optional<Token> at = sentence.head(place);
    while (at.isPresent()) {
      Token above = at.get();
      if (above.equals(frame.word()) || at.equals(verb)) {
        return true;
      }
      if (!isTransparent(frame, below, above)) {
        return isAdjacent(frame, place);
      }
      below = above;
      at = sentence.head(below);
    }
    return verb.isEmpty() || isAdjacent(frame, place);
  }

  private static boolean isAdjacent(Frame frame, Token place) {
    return place.index() - frame.word().index() == 2;
  }

  private boolean isTransparent(Frame frame, Token below, Token above) {
    Sentence sentence = frame.sentence();
    if (!above.pos().isNominal()) {
      return above.is("amod") && above.head() == frame.word().index();
    }
    boolean time = context.times().stream().anyMatch(t -> t.span().overlaps(above.span()));
    boolean site =
        above.pos() == WordClass.NOUN
            && context.lexicon().nouns().placeNoun(above.lemma()).isPresent();
    boolean located =
        new Phrase(sentence, above)
            .preposition()
            .filter(p -> words.isWhereabouts(p.lemma()))
            .isPresent();
    boolean occasion = isOccasion(sentence, above);
    boolean part = below.is("conj") || below.is("appos") || below.is("flat");
    return time
        || site
        || located
        || occasion
        || part
        || isTerritory(sentence, above)
        || isParty(frame, above);
  }

  /** "bei seinem Besuch in Kairo traf er": what happens on the occasion happens there. */
  private boolean isOccasion(Sentence sentence, Token noun) {
    return context.lexicon().facts().nounTriggers(noun.lemma()).stream()
            .anyMatch(t -> t.sort() == Trigger.Sort.MEETING)
        && new Phrase(sentence, noun)
            .preposition()
            .map(p -> words.isOccasion(p.lemma()))
            .orElse(noun.is("nmod"));
  }

  private boolean isTerritory(Sentence sentence, Token token) {
    return context
        .book()
        .at(sentence, token)
        .filter(k -> context.book().kind(k).isTerritory())
        .isPresent();
  }

  /** Who meets has no place of his own, unless he has his seat there ("die Regierung in Kiew"). */
  private boolean isParty(Frame frame, Token noun) {
    Sentence sentence = frame.sentence();
    boolean seated =
        noun.pos() == WordClass.NOUN
            && context
                .lexicon()
                .nouns()
                .nounKind(noun.lemma(), false)
                .filter(SEATED::contains)
                .isPresent();
    boolean among =
        new Phrase(sentence, noun)
            .preposition()
            .map(p -> words.isCompany(p.lemma()))
            .orElse(noun.index() > frame.word().index());
    return among && !seated && isIn(frame, noun);
  }
}
