package org.lagebild.extract.quote;

import java.util.Optional;
import java.util.Set;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.grammar.RelativeClause;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.Trigger;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Finds whom the sentence names as the one who says or thinks what a cue announces. */
final class Speakers {
  /** Relations of clauses within a phrase; a name goes on without them. */
  private static final Set<String> CLAUSES =
      Set.of("acl", "advcl", "parataxis", "ccomp", "xcomp", "dep");

  private static final Set<String> IMPERSONAL = Set.of("es", "man", "das", "dies", "was");
  private static final Set<String> AGENTS = Set.of("von", "durch", "seitens");

  private final Lexicon lexicon;

  Speakers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The speaker of what the cue announces; none where nobody is named ("es heißt"). */
  Optional<Speaker> of(Cue cue) {
    Sentence sentence = cue.sentence();
    Optional<Token> head =
        switch (cue.kind()) {
          case VERB -> ofVerb(sentence, cue.word());
          case NOUN -> ofNoun(sentence, cue.word());
          case ADJECTIVE ->
              subject(sentence, cue.word())
                  .or(() -> sentence.head(cue.word()).flatMap(v -> subject(sentence, v)));
        };
    return head.flatMap(h -> named(sentence, h));
  }

  /** The speaker that the head of a phrase names. */
  Optional<Speaker> named(Sentence sentence, Token head) {
    Token meant =
        RelativeClause.isOpenedBy(head)
            ? RelativeClause.antecedent(sentence, head).orElse(head)
            : head;
    boolean impersonal =
        meant.pos() == WordClass.PRON && IMPERSONAL.contains(meant.text().toLowerCase(java.util.Locale.GERMAN));
    return impersonal
        ? Optional.empty()
        : Optional.of(new Speaker(sentence, meant, words(sentence, meant)));
  }

  private Optional<Token> ofVerb(Sentence sentence, Token verb) {
    if (new Clause(sentence, verb).isPassive()) {
      return oblique(sentence, verb, AGENTS);
    }
    return oblique(sentence, verb, informants(verb)).or(() -> subject(sentence, verb));
  }

  /** The prepositions behind which the verb names who says it ("aus Kreisen verlautete"). */
  private Set<String> informants(Token verb) {
    return lexicon.verbTriggers(verb.lemma()).stream()
        .filter(t -> t.sort() == Trigger.Sort.STATEMENT)
        .flatMap(t -> t.verbFrame().stream())
        .filter(a -> a.slot().equals("speaker") && !a.function().equals("subj"))
        .map(Trigger.Argument::function)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  private static Optional<Token> oblique(Sentence sentence, Token verb, Set<String> prepositions) {
    return prepositions.isEmpty()
        ? Optional.empty()
        : sentence.dependents(verb).stream()
            .filter(t -> t.is("obl") || t.is("nmod"))
            .filter(
                t ->
                    new Phrase(sentence, t)
                        .preposition()
                        .filter(p -> prepositions.contains(p.lemma()))
                        .isPresent())
            .findFirst();
  }

  /** The subject of the verb, or of the one that it shares it with. */
  private static Optional<Token> subject(Sentence sentence, Token verb) {
    Optional<Token> at = Optional.of(verb);
    for (int i = 0; at.isPresent() && i < 4; i++) {
      Token word = at.get();
      Optional<Token> own =
          sentence.dependents(word, "nsubj").stream().filter(t -> !t.is("nsubj:pass")).findFirst();
      if (own.isPresent()) {
        return own;
      }
      boolean shared = word.is("conj") || word.is("xcomp") || word.is("aux") || word.is("ccomp");
      at = shared ? sentence.head(word) : Optional.empty();
    }
    return Optional.empty();
  }

  /** "die Ansicht des Ministers", "seine Ansicht", "der Minister vertritt die Ansicht". */
  private Optional<Token> ofNoun(Sentence sentence, Token noun) {
    Optional<Token> owner =
        new Phrase(sentence, noun)
            .genitive()
            .or(() -> oblique(sentence, noun, Set.of("von")))
            .or(() -> sentence.dependents(noun, "nmod").stream().filter(t -> t.pos() == WordClass.PROPN && t.index() < noun.index()).findFirst());
    return owner.or(
        () ->
            Clause.around(sentence, noun)
                .map(Clause::verb)
                .filter(v -> !v.equals(noun))
                .flatMap(v -> ofVerb(sentence, v))
                .filter(s -> !s.equals(noun)));
  }

  /** The words of a phrase without the clauses that hang on it. */
  static Span words(Sentence sentence, Token head) {
    boolean[] in = new boolean[sentence.tokens().size()];
    mark(sentence, head, in);
    int from = head.index();
    while (from > 0 && in[from - 1]) {
      from--;
    }
    int to = head.index();
    while (to + 1 < in.length && in[to + 1]) {
      to++;
    }
    while (to > head.index() && isOuterMark(sentence.tokens().get(to))) {
      to--;
    }
    while (from < head.index() && (isOuterMark(sentence.tokens().get(from)) || sentence.tokens().get(from).is("case"))) {
      from++;
    }
    return Segment.span(sentence, from, to + 1);
  }

  private static boolean isOuterMark(Token token) {
    return token.pos() == WordClass.PUNCT && ",;:.–—-".contains(token.text());
  }

  private static void mark(Sentence sentence, Token token, boolean[] in) {
    in[token.index()] = true;
    for (Token below : sentence.dependents(token)) {
      boolean clause = CLAUSES.contains(below.relation().split(":", -1)[0]);
      boolean verb = below.pos().isVerbal() && !below.is("amod");
      if (!clause && !verb) {
        mark(sentence, below, in);
      }
    }
  }
}
