package org.lagebild.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Finds what is told on the word of somebody whom a phrase names: "laut Polizei", "nach Angaben der
 * Armee", "Berichten zufolge", "so der Minister", "demnach".
 */
final class Attributed {
  private final Lexicon lexicon;
  private final Speakers speakers;
  private final BareInquit bareInquit;

  Attributed(Lexicon lexicon, Speakers speakers) {
    this.lexicon = lexicon;
    this.speakers = speakers;
    this.bareInquit = new BareInquit(lexicon, speakers);
  }

  /** What the attributions of a sentence give, in text order. */
  List<Utterance> in(Sentence sentence) {
    List<Utterance> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      bareInquit
          .at(sentence, token)
          .or(() -> phrase(sentence, token))
          .or(() -> adverb(sentence, token))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Utterance> phrase(Sentence sentence, Token preposition) {
    String word = preposition.text().toLowerCase(Locale.GERMAN);
    boolean known = lexicon.sources().isAttribution(word) || lexicon.sources().isPostposition(word);
    if (preposition.pos() != WordClass.ADP && !known) {
      return Optional.empty();
    }
    return source(sentence, preposition)
        .filter(h -> isSource(sentence, preposition, h) && !isInner(sentence, preposition, h))
        .flatMap(h -> around(sentence, preposition, h));
  }

  /** "die seiner Meinung nach wachsende Gefahr": told of a word, not of the sentence. */
  private static boolean isInner(Sentence sentence, Token preposition, Token head) {
    int first = Math.min(preposition.index(), head.index());
    for (Token t : sentence.dependents(head)) {
      first = t.is("det") || t.is("amod") ? Math.min(first, t.index()) : first;
    }
    Token before = sentence.at(first - 1);
    return before != null && before.pos() == WordClass.DET;
  }

  /** The noun that the preposition stands before, or behind. */
  private Optional<Token> source(Sentence sentence, Token preposition) {
    Optional<Token> head = sentence.head(preposition);
    Token behind = sentence.at(preposition.index() + 1);
    Token before = sentence.at(preposition.index() - 1);
    boolean post = lexicon.sources().isPostposition(preposition.text().toLowerCase(Locale.GERMAN));
    if (post && before != null && before.pos().isNominal()) {
      return Optional.of(before).map(b -> title(sentence, b));
    }
    if (behind == null || behind.pos() == WordClass.ADP) {
      return Optional.empty();
    }
    return head.filter(h -> h.pos().isNominal() && preposition.is("case"))
        .or(() -> next(sentence, preposition));
  }

  /** The parser takes "laut" for an adjective at times, which would be declined. */
  private static Optional<Token> next(Sentence sentence, Token preposition) {
    for (int i = preposition.index() + 1; i < sentence.tokens().size(); i++) {
      Token t = sentence.tokens().get(i);
      if (t.pos().isNominal()) {
        return Optional.of(t);
      }
      boolean inner = t.pos() == WordClass.DET || t.pos() == WordClass.ADJ || t.text().equals("\"");
      if (!inner) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The head of the phrase that ends with a name or genitive. */
  private static Token title(Sentence sentence, Token last) {
    Token at = last;
    while (at.is("flat")
        || at.is("appos")
        || (at.is("nmod") && sentence.dependents(at, "case").isEmpty())) {
      Token above = sentence.tokens().get(at.head());
      if (above.index() > at.index() || !above.pos().isNominal()) {
        return at;
      }
      at = above;
    }
    return at;
  }

  private boolean isSource(Sentence sentence, Token preposition, Token head) {
    String word = preposition.text().toLowerCase(Locale.GERMAN);
    boolean report = isReport(sentence, head);
    boolean somebody = head.pos() == WordClass.PROPN || lexicon.nouns().isTitle(head.lemma());
    boolean rule = lexicon.sources().isRuleAttribution(word);
    return (lexicon.sources().isFramedAttribution(word) && report)
        || (rule && (report || somebody))
        || (!rule && lexicon.sources().isAttribution(word))
        || lexicon.sources().isPostposition(word);
  }

  /** A frame of statements ("Erklärung") is an event too unless somebody's name stands beside. */
  private boolean isReport(Sentence sentence, Token head) {
    boolean owned =
        new Phrase(sentence, head).genitive().isPresent()
            || sentence.dependent(head, "nmod").isPresent()
            || sentence.dependent(head, "det:poss").isPresent();
    return head.pos() == WordClass.NOUN
        && (lexicon.sources().isReport(head.lemma())
            || (owned && lexicon.sources().isAttributionFrame(head.lemma())));
  }

  private Optional<Utterance> around(Sentence sentence, Token preposition, Token head) {
    Optional<Speaker> speaker = speakers.named(sentence, head);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    Span words = speaker.get().words();
    int from = preposition.index();
    int to = from + 1;
    for (Token t : sentence.tokens()) {
      if (words.contains(t.span())) {
        from = Math.min(from, t.index());
        to = Math.max(to, t.index() + 1);
      }
    }
    return content(sentence, from, to, speaker.get(), preposition);
  }

  private Optional<Utterance> content(
      Sentence sentence, int from, int to, @Nullable Speaker speaker, Token marker) {
    Segment own = Segment.around(sentence, from);
    int end = ContentClauses.end(sentence);
    if (isFirst(own, from)) {
      Optional<Token> verb = finiteAfter(sentence, to);
      if (verb.isPresent()) {
        return Optional.of(Utterance.indirect(sentence, verb.get().index(), end, speaker, marker));
      }
    }
    if (own.isSubordinate() && own.from() > 0) {
      int close = Math.min(Segment.around(sentence, to - 1).to(), end);
      return Optional.of(Utterance.indirect(sentence, own.from(), close, speaker, marker));
    }
    return Optional.of(Utterance.indirect(sentence, 0, end, speaker, marker));
  }

  /** Whether the phrase has the first place in its main clause. */
  private static boolean isFirst(Segment own, int from) {
    return from - own.from() <= 2
        && !own.isSubordinate()
        && own.finite().filter(f -> f.index() < from).isEmpty();
  }

  /** The finite verb of the main clause, which follows the phrase in its first place. */
  private static Optional<Token> finiteAfter(Sentence sentence, int to) {
    if (to >= sentence.tokens().size()) {
      return Optional.empty();
    }
    Optional<Segment> at = Optional.of(Segment.at(sentence, to));
    while (at.isPresent()) {
      Segment s = at.get();
      Optional<Token> first = s.opener().filter(t -> Mood.isFinite(sentence, t));
      if (first.isPresent()) {
        return first;
      }
      if (s.from() == to && s.from() < s.to()) {
        return Optional.empty();
      }
      at = s.next();
    }
    return Optional.empty();
  }

  /** "Demnach hat er …". */
  private Optional<Utterance> adverb(Sentence sentence, Token token) {
    Token next = sentence.at(token.index() + 1);
    boolean takesUp =
        lexicon.sources().isResumption(token.text().toLowerCase(Locale.GERMAN)) && next != null;
    if (!takesUp) {
      return Optional.empty();
    }
    Speaker speaker = new Speaker(sentence, token, token.span());
    int end = ContentClauses.end(sentence);
    return Optional.of(
        token.index() == 0
            ? Utterance.indirect(sentence, 1, end, speaker, token)
            : Utterance.indirect(sentence, 0, end, speaker, token));
  }
}
