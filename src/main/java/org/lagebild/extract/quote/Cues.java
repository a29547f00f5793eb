package org.lagebild.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Finds the words of saying and thinking in a sentence. */
final class Cues {
  private final Lexicon lexicon;
  private final List<Span> marked;

  /**
   * @param marked what stands in quotation marks, whose inner cues are the speaker's own affair
   */
  Cues(Lexicon lexicon, List<Span> marked) {
    this.lexicon = lexicon;
    this.marked = marked;
  }

  List<Cue> in(Sentence sentence) {
    List<Cue> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (marked.stream().noneMatch(m -> m.contains(token.span()))) {
        kind(sentence, token).ifPresent(k -> found.add(new Cue(sentence, token, k)));
      }
    }
    return found;
  }

  private Optional<Cue.Kind> kind(Sentence sentence, Token token) {
    if (token.pos() == WordClass.VERB && isReportingVerb(sentence, token)) {
      return Optional.of(Cue.Kind.VERB);
    }
    if (token.pos() == WordClass.VERB && lexicon.speech().isRatingVerb(token.lemma())) {
      return Optional.of(Cue.Kind.RATING);
    }
    if (token.pos() == WordClass.NOUN && lexicon.speech().isReportingNoun(token.lemma())) {
      return Optional.of(Cue.Kind.NOUN);
    }
    boolean predicate = token.pos() == WordClass.ADJ || token.pos() == WordClass.ADV;
    return (predicate || token.pos() == WordClass.VERB)
            && !token.is("amod")
            && (lexicon.speech().isReportingAdjective(token.lemma())
                || lexicon.speech().isReportingAdjective(token.text()))
        ? Optional.of(Cue.Kind.ADJECTIVE)
        : Optional.empty();
  }

  private boolean isReportingVerb(Sentence sentence, Token verb) {
    boolean reflexive = sentence.dependents(verb).stream().anyMatch(t -> t.lemma().equals("sich"));
    return lexicon.speech().isReportingVerb(verb.lemma())
        || (reflexive && lexicon.speech().isReportingVerb("sich " + verb.lemma()))
        || isWrittenApart(sentence, verb);
  }

  /** "gab bekannt": written as one word in the infinitive only. */
  private boolean isWrittenApart(Sentence sentence, Token verb) {
    return sentence.dependents(verb).stream()
        .filter(t -> t.pos() == WordClass.ADV || t.pos() == WordClass.ADJ)
        .anyMatch(t -> lexicon.speech().isReportingVerb(t.text() + verb.lemma()));
  }
}
