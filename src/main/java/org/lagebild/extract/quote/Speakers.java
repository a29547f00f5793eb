package org.lagebild.extract.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.grammar.RelativeClause;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.Trigger;
import org.lagebild.model.NameClass;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Finds whom the sentence names as the one who says or thinks what a cue announces. */
final class Speakers {
  private final Lexicon lexicon;
  private final List<Span> marked;

  /**
   * @param marked what stands in quotation marks, where no cue outside has its subject
   */
  Speakers(Lexicon lexicon, List<Span> marked) {
    this.lexicon = lexicon;
    this.marked = marked;
  }

  /** The speaker of what the cue announces; none where nobody is named ("es heißt"). */
  Optional<Speaker> of(Cue cue) {
    Sentence sentence = cue.sentence();
    Optional<Token> head =
        switch (cue.kind()) {
          case VERB, RATING -> ofVerb(sentence, cue.word());
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
        meant.pos() == WordClass.PRON
            && lexicon.functionWords().isImpersonal(meant.text().toLowerCase(Locale.GERMAN));
    return impersonal || meant.pos().isVerbal()
        ? Optional.empty()
        : Optional.of(new Speaker(sentence, meant, SpeakerWords.of(sentence, meant)));
  }

  /** The first phrase without preposition behind a place. */
  Optional<Speaker> behind(Sentence sentence, int place) {
    for (int i = place + 1; i < sentence.tokens().size(); i++) {
      Token t = sentence.tokens().get(i);
      if (Segment.isBreak(t) || t.pos() == WordClass.ADP || t.pos().isVerbal()) {
        return Optional.empty();
      }
      boolean title =
          t.pos().isNominal()
              && sentence
                  .head(t)
                  .filter(h -> h.index() > t.index() && h.pos().isNominal())
                  .isPresent()
              && !t.is("nmod");
      if (t.pos().isNominal() && !title) {
        return named(sentence, t);
      }
    }
    return Optional.empty();
  }

  private Optional<Token> ofVerb(Sentence sentence, Token verb) {
    boolean passive = new Clause(sentence, verb).isPassive();
    if (lexicon.speech().isCitingVerb(verb.lemma())) {
      Optional<Token> cited = sentence.dependent(verb, passive ? "nsubj" : "obj");
      if (cited.isPresent()) {
        return cited;
      }
    }
    if (passive) {
      return oblique(sentence, verb, lexicon.functionWords().agentive());
    }
    return oblique(sentence, verb, informants(verb))
        .or(() -> subject(sentence, verb))
        .or(() -> before(sentence, verb))
        .or(() -> person(sentence, verb));
  }

  /** The prepositions behind which the verb names who says it ("aus Kreisen verlautete"). */
  private Set<String> informants(Token verb) {
    return lexicon.facts().verbTriggers(verb.lemma()).stream()
        .filter(t -> t.sort() == Trigger.Sort.STATEMENT)
        .flatMap(t -> t.verbFrame().stream())
        .filter(a -> a.slot().equals("speaker") && !a.function().equals("subj"))
        .map(Trigger.Argument::function)
        .collect(Collectors.toUnmodifiableSet());
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
  private Optional<Token> subject(Sentence sentence, Token verb) {
    Optional<Token> at = Optional.of(verb);
    for (int i = 0; at.isPresent() && i < 4; i++) {
      Token word = at.get();
      Optional<Token> own = own(sentence, word);
      if (own.isPresent()) {
        return own;
      }
      boolean shared = word.is("conj") || word.is("xcomp") || word.is("aux") || word.is("ccomp");
      at = shared ? sentence.head(word) : Optional.empty();
    }
    return Optional.empty();
  }

  /** Of what the parser takes for subjects, one that can be a nominative. */
  private Optional<Token> own(Sentence sentence, Token verb) {
    List<Token> subjects =
        sentence.dependents(verb, "nsubj").stream()
            .filter(t -> !t.is("nsubj:pass") && !isMarked(t))
            .toList();
    Optional<Token> nominative =
        subjects.stream().filter(t -> isNominative(sentence, t)).findFirst();
    return nominative
        .or(() -> subjects.isEmpty() ? Optional.empty() : behind(sentence, verb))
        .or(() -> subjects.stream().findFirst());
  }

  private boolean isMarked(Token token) {
    return marked.stream().anyMatch(m -> m.contains(token.span()));
  }

  private static boolean isNominative(Sentence sentence, Token head) {
    return new Phrase(sentence, head).cases().contains(Case.NOMINATIVE);
  }

  /** The first phrase in the nominative right behind a verb that is not the last of its clause. */
  private Optional<Token> behind(Sentence sentence, Token verb) {
    for (int i = verb.index() + 1; i < sentence.tokens().size(); i++) {
      Token t = sentence.tokens().get(i);
      if (Segment.isBreak(t) || t.pos() == WordClass.ADP || t.pos().isVerbal()) {
        return Optional.empty();
      }
      if (t.pos().isNominal() && t.head() == verb.index() && isNominative(sentence, t)) {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }

  /** The first phrase of the verb's clause that can be a nominative and has no preposition. */
  private Optional<Token> before(Sentence sentence, Token verb) {
    return sentence.dependents(verb).stream()
        .filter(t -> t.index() < verb.index() && t.pos().isNominal() && !isMarked(t))
        .filter(t -> !t.lemma().equals("sich"))
        .filter(t -> isBare(sentence, t) && isNominative(sentence, t))
        .findFirst();
  }

  /** "Von der Leyen sagte": the parser takes the name's first word for a preposition. */
  private Optional<Token> person(Sentence sentence, Token verb) {
    return sentence.dependents(verb).stream()
        .filter(t -> t.name() == NameClass.PERSON && !isMarked(t))
        .filter(t -> sentence.dependents(t, "case").stream().allMatch(Speakers::isOfName))
        .findFirst();
  }

  /** Whether a word that is tagged as a preposition is the first of a name. */
  static boolean isOfName(Token preposition) {
    return preposition.name() == NameClass.PERSON
        || (preposition.index() == 0 && preposition.text().equals("Von"));
  }

  /** Without preposition; the parser takes "wie", which opens a clause, for one. */
  private boolean isBare(Sentence sentence, Token head) {
    return sentence.dependents(head, "case").stream()
        .allMatch(c -> lexicon.speech().opensInquit(c.text().toLowerCase(Locale.GERMAN)));
  }

  /** "die Ansicht des Ministers", "seine Ansicht", "der Minister vertritt die Ansicht". */
  private Optional<Token> ofNoun(Sentence sentence, Token noun) {
    Optional<Token> owner =
        new Phrase(sentence, noun)
            .genitive()
            .or(() -> oblique(sentence, noun, lexicon.functionWords().genitival()))
            .or(
                () ->
                    sentence.dependents(noun, "nmod").stream()
                        .filter(t -> t.pos() == WordClass.PROPN && t.index() < noun.index())
                        .findFirst());
    return owner
        .or(() -> subject(sentence, noun))
        .or(
            () ->
                Clause.around(sentence, noun)
                    .map(Clause::verb)
                    .filter(v -> !v.equals(noun))
                    .flatMap(v -> ofVerb(sentence, v))
                    .filter(s -> !s.equals(noun)));
  }
}
