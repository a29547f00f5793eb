package org.lagebild.extract.quote;

import java.util.List;
import java.util.Optional;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.Trigger.Sort;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Finds the clause that gives what a cue announces: behind it, before it, or around it. */
final class ContentClauses {
  private static final int LONGEST_NOUN_PHRASE = 12;

  private final Lexicon lexicon;

  ContentClauses(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The characters of what is said, without the full stop. */
  Optional<Span> of(Cue cue) {
    if (cue.kind() == Cue.Kind.RATING) {
      return Optional.empty();
    }
    Optional<Span> told = cue.isVerb() ? inWieClause(cue) : Optional.empty();
    return told.or(() -> cue.isVerb() ? inverted(cue) : Optional.empty()).or(() -> after(cue));
  }

  /** "Wie X mitteilte, …" and "…, wie X mitteilte". */
  private Optional<Span> inWieClause(Cue cue) {
    Sentence sentence = cue.sentence();
    Segment last = Segment.around(sentence, cue.index());
    Segment clause = last;
    while (!opensInquit(clause) && clause.from() > 1 && isBeginless(clause, last)) {
      clause = Segment.around(sentence, clause.from() - 2);
    }
    if (!opensInquit(clause) || last.isVerbSecond() || !isFinal(cue, last)) {
      return Optional.empty();
    }
    Optional<Segment> next = last.next();
    if (clause.from() > firstWord(sentence)) {
      boolean goesOn = next.filter(n -> n.finite().isPresent() && !n.isSubordinate()).isPresent();
      return Optional.of(Segment.span(sentence, 0, goesOn ? end(sentence) : clause.from() - 1));
    }
    while (next.isPresent() && next.get().finite().isEmpty()) {
      next = next.get().next();
    }
    return next.map(n -> Segment.span(sentence, n.from(), end(sentence)));
  }

  private boolean opensInquit(Segment clause) {
    return lexicon.speech().opensInquit(clause.openingWord());
  }

  /** Whether the clause's beginning stands farther before, as "wie X, der Leiter, mitteilte". */
  private static boolean isBeginless(Segment segment, Segment last) {
    return segment.equals(last)
        ? !segment.isSubordinate()
        : segment.finite().isEmpty() && !segment.isSubordinate();
  }

  /** Whether the cue, with its auxiliaries, is the last word. */
  private static boolean isFinal(Cue cue, Segment segment) {
    return segment.words().stream()
        .allMatch(t -> t.index() <= cue.index() || t.pos().isVerbal() || t.is("compound:prt"));
  }

  private static int firstWord(Sentence sentence) {
    int first = 0;
    while (first < sentence.tokens().size() - 1
        && sentence.tokens().get(first).pos() == WordClass.PUNCT) {
      first++;
    }
    return first;
  }

  /** "…, sagte X". */
  private Optional<Span> inverted(Cue cue) {
    Sentence sentence = cue.sentence();
    Segment clause = Segment.around(sentence, cue.index());
    boolean verbFirst =
        clause.from() > 1
            && clause
                .finite()
                .filter(f -> f.index() == clause.opener().map(Token::index).orElse(-1))
                .isPresent()
            && !sentence.tokens().get(clause.from() - 1).text().equals(":");
    if (!verbFirst || hasSubjectBefore(cue, clause) || !isMainClause(sentence, clause.from() - 1)) {
      return Optional.empty();
    }
    boolean goesOn =
        clause
            .next()
            .filter(n -> n.isReported() || (n.isVerbSecond() && !n.isCoordinated()))
            .isPresent();
    return Optional.of(Segment.span(sentence, 0, goesOn ? end(sentence) : clause.from() - 1));
  }

  private static boolean hasSubjectBefore(Cue cue, Segment clause) {
    Sentence sentence = cue.sentence();
    Token verb = cue.word();
    return sentence.dependents(verb, "nsubj").stream().anyMatch(s -> s.index() < clause.from());
  }

  /** Whether a clause before a place could stand alone, or is one that gives words ("dass"). */
  private boolean isMainClause(Sentence sentence, int to) {
    Optional<Segment> at = Optional.of(Segment.at(sentence, 0));
    while (at.isPresent() && at.get().from() < to) {
      Segment s = at.get();
      boolean main = !s.isSubordinate() && !s.isVerbFirst() && s.finite().isPresent();
      if (main || (s.from() == 0 && isContentOpener(s))) {
        return true;
      }
      at = s.next();
    }
    return false;
  }

  private boolean isContentOpener(Segment s) {
    return lexicon.speech().opensContent(s.openingWord())
        && s.opener().filter(t -> t.pos() == WordClass.SCONJ).isPresent();
  }

  private Optional<Span> after(Cue cue) {
    Sentence sentence = cue.sentence();
    Segment own = Segment.around(sentence, cue.index());
    if (!cue.isVerb() && !isLast(cue, own)) {
      return Optional.empty();
    }
    Optional<Segment> next = own.next();
    while (next.isPresent()) {
      Segment s = next.get();
      if (opens(cue, s)) {
        return Optional.of(Segment.span(sentence, s.from(), end(s)));
      }
      boolean closed = s.finite().isPresent() && !s.isSubordinate();
      if (closed || sentence.tokens().get(s.from() - 1).text().equals(":")) {
        return Optional.empty();
      }
      next = s.next();
    }
    return Optional.empty();
  }

  /** Between a noun and its clause stand only what belongs to it, and the verbs at the end. */
  private static boolean isLast(Cue cue, Segment segment) {
    Sentence sentence = cue.sentence();
    List<Token> phrase = sentence.subtree(cue.word());
    int strangers = 0;
    for (int i = cue.index() + 1; i < segment.to(); i++) {
      Token t = sentence.tokens().get(i);
      boolean own = phrase.contains(t) || t.pos().isVerbal() || t.pos() == WordClass.PUNCT;
      strangers += own ? 0 : 1;
    }
    return strangers <= 1 && segment.to() - cue.index() <= LONGEST_NOUN_PHRASE;
  }

  private boolean opens(Cue cue, Segment s) {
    String word = s.openingWord();
    if (lexicon.speech().opensContent(word)) {
      return word.startsWith("da")
          || cue.kind() != Cue.Kind.NOUN && !lexicon.speech().opensInquit(word)
          || (s.finite().isPresent() && !s.isVerbSecond() && !announces(s));
    }
    if (s.isInfinitive()) {
      return !lexicon.speech().opensAdjunct(word);
    }
    if (s.isCoordinated() || lexicon.speech().endsContent(word)) {
      return false;
    }
    if (s.isReported()) {
      return s.isVerbSecond() || cue.isVerb();
    }
    return cue.isVerb() && isPlain(cue, s);
  }

  /** "meinte, der Mann hat es gewusst": the indicative right behind a verb of saying alone. */
  private boolean isPlain(Cue cue, Segment s) {
    Segment own = Segment.around(cue.sentence(), cue.index());
    return s.isVerbSecond()
        && isSaying(cue)
        && own.to() + 1 == s.from()
        && (own.finite().isPresent() || own.isInfinitive())
        && !own.isSubordinate()
        && s.opener().filter(t -> t.pos().isNominal() || t.pos() == WordClass.DET).isPresent()
        && cue.sentence().dependent(cue.word(), "obj").isEmpty();
  }

  private boolean isSaying(Cue cue) {
    return !new Clause(cue.sentence(), cue.word()).isPassive()
        && lexicon.facts().verbTriggers(cue.word().lemma()).stream()
            .anyMatch(t -> t.sort() == Sort.STATEMENT && lexicon.acts().isPlain(t.evokes()));
  }

  /** "…, wie X mitteilte". */
  private boolean announces(Segment s) {
    return s.words().stream()
        .anyMatch(t -> t.pos() == WordClass.VERB && lexicon.speech().isReportingVerb(t.lemma()));
  }

  /** The token after the last one of a clause that gives words. */
  private int end(Segment content) {
    Sentence sentence = content.sentence();
    boolean complete = content.finite().isPresent() || content.isInfinitive();
    Optional<Segment> next = content.next();
    while (next.isPresent()) {
      Segment s = next.get();
      if (complete && isOwn(s)) {
        return s.from() - 1;
      }
      complete |= s.finite().isPresent() && !s.isSubordinate();
      next = s.next();
    }
    return end(sentence);
  }

  /** Whether the article goes on in its own words. */
  private boolean isOwn(Segment s) {
    if (lexicon.speech().endsContent(s.openingWord()) && !s.isReported()) {
      return true;
    }
    if (lexicon.sources().isInquitParticle(s.openingWord()) && s.finite().isEmpty()) {
      return true;
    }
    boolean main = s.finite().isPresent() && !s.isSubordinate() && !s.isReported();
    return main && s.isVerbSecond() && !lexicon.speech().opensContent(s.openingWord());
  }

  /** The place of the full stop, or of the end. */
  static int end(Sentence sentence) {
    int end = sentence.tokens().size();
    while (end > 1 && isFullStop(sentence.tokens().get(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isFullStop(Token token) {
    return token.pos() == WordClass.PUNCT && ".!?:;,".contains(token.text());
  }
}
