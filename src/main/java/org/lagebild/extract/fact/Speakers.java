package org.lagebild.extract.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lagebild.extract.grammar.Arguments;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.grammar.Inquit;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.grammar.Segment;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Reading.Numerus;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Finds whose a verb of saying is where the tree does not tell: who stands at the begin of the
 * clause or right behind its finite verb.
 */
final class Speakers {
  private final Context context;

  Speakers(Context context) {
    this.context = context;
  }

  /**
   * The heads of the phrases that name the speakers; empty if the order of the words tells none.
   */
  List<Token> of(Sentence sentence, Token verb) {
    Clause clause = new Clause(sentence, verb);
    Optional<Token> finiteVerb = finite(clause);
    if (verb.pos() == WordClass.ADJ || clause.isPassive() || finiteVerb.isEmpty()) {
      return List.of();
    }
    Token finite = finiteVerb.get();
    int begin = begin(sentence, Math.min(finite.index(), verb.index()));
    return Stream.of(
            opening(sentence, verb),
            Inquit.nextNominal(sentence, begin),
            behind(sentence, finite, verb),
            joinedTo(sentence, verb))
        .flatMap(Optional::stream)
        .filter(t -> context.resolver().actor(sentence, t).isPresent())
        .findFirst()
        .map(t -> new Phrase(sentence, t).coordinated())
        .orElse(List.of());
  }

  /**
   * The subject of a main clause that the order and the forms of its words tell better than the
   * tree: what stands alone before the finite verb, unless only what follows it can be one.
   */
  Optional<Token> inOrder(Sentence sentence, Token verb) {
    Clause clause = new Clause(sentence, verb);
    Optional<Token> finite = finite(clause);
    if (verb.pos() != WordClass.VERB || clause.isPassive() || finite.isEmpty()) {
      return Optional.empty();
    }
    List<Token> told = Arguments.ofVerb(sentence, verb).of("subj");
    int begin = begin(sentence, finite.get().index());
    Optional<Token> before = alone(sentence, begin, finite.get().index());
    Optional<Token> after = Inquit.nextNominal(sentence, finite.get().index() + 1);
    if (before.isEmpty() || after.isEmpty() || told.isEmpty()) {
      return Optional.empty();
    }
    boolean former = isOnlySubject(sentence, before.get());
    boolean latter = isOnlySubject(sentence, after.get());
    boolean openedBySubject = told.stream().allMatch(t -> t.index() > finite.get().index());
    Optional<Token> other = openedBySubject ? before.filter(t -> !latter) : after;
    return other
        .filter(t -> openedBySubject || (latter && !former))
        .filter(t -> isSomebody(sentence, t));
  }

  private boolean isSomebody(Sentence sentence, Token token) {
    return context.resolver().actor(sentence, token).isPresent();
  }

  /** The head of the only phrase that stands between two places. */
  private static Optional<Token> alone(Sentence sentence, int begin, int end) {
    return Inquit.nextNominal(sentence, begin)
        .filter(t -> t.index() < end)
        .filter(
            t ->
                sentence.tokens().subList(begin, end).stream()
                    .noneMatch(o -> o.pos() == WordClass.PUNCT && !o.text().equals("-")));
  }

  private static boolean isOnlySubject(Sentence sentence, Token token) {
    return new Phrase(sentence, token).cases().equals(Set.of(Case.NOMINATIVE));
  }

  /** "Es kamen Anhänger und forderten": the parser joins the verb to the noun. */
  private static Optional<Token> joinedTo(Sentence sentence, Token verb) {
    return sentence
        .head(verb)
        .filter(h -> verb.is("conj") && h.pos().isNominal() && h.index() < verb.index())
        .filter(h -> new Phrase(sentence, h).preposition().isEmpty());
  }

  /**
   * Who speaks beside the one whom the tree gives: a plural verb has two subjects, and "ebenso wie"
   * adds one.
   */
  List<Token> withOthers(Sentence sentence, Token verb, List<Token> speakers) {
    if (speakers.isEmpty()) {
      return speakers;
    }
    List<Token> all = new ArrayList<>(speakers);
    Token last = speakers.get(speakers.size() - 1);
    other(sentence, verb, last)
        .filter(t -> !all.contains(t) && !t.equals(verb) && isSomebody(sentence, t))
        .ifPresent(all::add);
    return all;
  }

  private Optional<Token> other(Sentence sentence, Token verb, Token speaker) {
    boolean many = isPluralOnly(new Clause(sentence, verb));
    boolean one = !new Phrase(sentence, speaker).isPlural() && speaker.pos() != WordClass.PRON;
    for (int i = speaker.index() + 1; i < sentence.tokens().size() - 1; i++) {
      Token token = sentence.tokens().get(i);
      if (token.pos() == WordClass.PUNCT && !token.text().equals("-")) {
        return Optional.empty();
      }
      boolean joins = many && one && token.pos() == WordClass.CCONJ;
      if (joins || isEquality(sentence, token)) {
        return Inquit.nextNominal(sentence, isOwner(sentence, i + 1) ? i + 2 : i + 1);
      }
    }
    return Optional.empty();
  }

  /** "Schwedens Ministerin" is the minister, whatever the name hangs on. */
  private static boolean isOwner(Sentence sentence, int place) {
    Token token = sentence.tokens().get(place);
    Token next = sentence.at(place + 1);
    return token.pos() == WordClass.PROPN
        && token.text().endsWith("s")
        && next != null
        && next.pos() == WordClass.NOUN;
  }

  private boolean isEquality(Sentence sentence, Token token) {
    Token before = sentence.at(token.index() - 1);
    return before != null
        && context.lexicon().functionWords().isEquality(before.lemma())
        && opensInquit(token);
  }

  private boolean opensInquit(Token token) {
    return context.lexicon().speech().opensInquit(token.lemma());
  }

  private static boolean isPluralOnly(Clause clause) {
    return clause
        .finite()
        .filter(f -> f.canBe(r -> r.numerus() == Numerus.PLURAL && Clause.isFinite(r)))
        .filter(f -> !f.canBe(r -> r.numerus() == Numerus.SINGULAR && Clause.isFinite(r)))
        .isPresent();
  }

  /** The finite verb of the cluster, else the one that stands in the same stretch. */
  private static Optional<Token> finite(Clause clause) {
    return clause
        .finite()
        .or(
            () ->
                Segment.around(clause.sentence(), clause.verb()).stream()
                    .filter(t -> t.pos() == WordClass.AUX && t.canBe(Clause::isFinite))
                    .findFirst());
  }

  /** The name that opens the clause, where the tree takes something else for the subject. */
  Optional<Token> opening(Sentence sentence, Token verb) {
    int begin = begin(sentence, verb.index());
    Token first = sentence.tokens().get(begin);
    return sentence.tokens().subList(begin, verb.index()).stream()
        .filter(t -> t.pos() == WordClass.PROPN || t.pos() == WordClass.NOUN)
        .findFirst()
        .filter(t -> isNamedFrom(sentence, first, t));
  }

  /** The name may begin with a preposition of its own ("von der Leyen"). */
  private boolean isNamedFrom(Sentence sentence, Token first, Token token) {
    return context
        .book()
        .at(sentence, token)
        .filter(k -> context.book().kind(k).isActor() && context.book().isNamed(k))
        .filter(k -> context.book().named(sentence, k, token).begin() == first.span().begin())
        .isPresent();
  }

  private static Optional<Token> behind(Sentence sentence, Token finite, Token verb) {
    return finite.index() <= verb.index()
        ? Inquit.nextNominal(sentence, finite.index() + 1)
        : Optional.empty();
  }

  /** The place behind the last comma, colon or conjunction before the finite verb. */
  private int begin(Sentence sentence, int finite) {
    int begin = finite;
    while (begin > 0 && !isBorder(sentence.tokens().get(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private boolean isBorder(Token token) {
    boolean punctuation = token.pos() == WordClass.PUNCT && !token.text().equals("-");
    return punctuation || token.pos() == WordClass.SCONJ || opensInquit(token);
  }
}
