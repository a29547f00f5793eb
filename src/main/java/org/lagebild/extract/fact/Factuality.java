package org.lagebild.extract.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.Reading.VerbForm;
import org.lagebild.model.Sentence;
import org.lagebild.model.Status;
import org.lagebild.model.TimeSpan;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Judges whether what a trigger tells is so (event factuality; Saurí and Pustejovsky 2009): from
 * negation, mood, tense, the words that govern it, and its date.
 */
final class Factuality {
  private final Lexicon lexicon;
  private final @Nullable LocalDate published;

  Factuality(Lexicon lexicon, @Nullable LocalDate published) {
    this.lexicon = lexicon;
    this.published = published;
  }

  /**
   * The status of what the word tells; the entry's own status comes before grammar, denial before
   * all.
   */
  Status of(Frame frame, @Nullable TimeSpan date) {
    Sentence sentence = frame.sentence();
    Token word = frame.word();
    if (isDenied(sentence, word)) {
      return Status.DENIED;
    }
    Status implied = frame.trigger().impliesStatus();
    if (implied != null) {
      return implied;
    }
    Optional<Status> told =
        word.pos() == WordClass.NOUN
            ? adjective(sentence, word).or(() -> governed(sentence, word))
            : Optional.empty();
    Status status =
        told.or(() -> Clause.around(sentence, word).flatMap(c -> clause(c, date)))
            .orElse(isAhead(date) ? Status.PLANNED : Status.OCCURRED);
    Status inPresent = frame.trigger().inPresent();
    boolean present = status == Status.OCCURRED && date == null && isPresent(frame);
    return inPresent != null && present ? inPresent : dated(status, date);
  }

  private static boolean isPresent(Frame frame) {
    return !frame.word().is("amod")
        && Clause.around(frame.sentence(), frame.word()).filter(Clause::isPresent).isPresent();
  }

  /** What began and has no end goes on. */
  private Status dated(Status status, @Nullable TimeSpan date) {
    if (published == null || date == null) {
      return status;
    }
    boolean open = date.latest() == null && !isAhead(date);
    return open && status == Status.OCCURRED ? Status.ONGOING : status;
  }

  private boolean isDenied(Sentence sentence, Token word) {
    boolean own = sentence.dependents(word).stream().anyMatch(this::isNegation);
    boolean verb =
        word.pos() == WordClass.NOUN
            && (word.is("obj") || word.is("nsubj"))
            && sentence
                .head(word)
                .filter(h -> sentence.dependents(h).stream().anyMatch(this::isNegation))
                .isPresent();
    return own || verb;
  }

  /**
   * Something is so as the verb or noun above it says ("fordert einen Waffenstillstand", "Plan
   * eines Treffens").
   */
  private Optional<Status> governed(Sentence sentence, Token event) {
    return Governing.of(lexicon, sentence, event).stream()
        .flatMap(g -> Stream.ofNullable(g.governor().status()))
        .findFirst();
  }

  private Optional<Status> clause(Clause clause, @Nullable TimeSpan date) {
    Optional<Status> modal =
        clause
            .modal()
            .filter(m -> !clause.isHearsay())
            .flatMap(this::modal)
            .or(() -> adverb(clause))
            .or(() -> clause.conjunction().flatMap(c -> lexicon.factuality().condition(c.lemma())));
    if (modal.isPresent()) {
      return modal;
    }
    if (clause.isFuture()) {
      return Optional.of(Status.PLANNED);
    }
    if (clause.isZuInfinitive()) {
      return Optional.of(infinitive(clause));
    }
    return clause.isPresent() && isAhead(date) ? Optional.of(Status.PLANNED) : Optional.empty();
  }

  /** What had to be done was done ("musste notlanden"), what was meant to be need not have been. */
  private Optional<Status> modal(Token verb) {
    boolean past =
        verb.canBe(r -> r.form() == VerbForm.PAST)
            && !verb.canBe(r -> r.form() == VerbForm.KONJUNKTIV2);
    return lexicon
        .factuality()
        .modalVerb(verb.lemma())
        .map(status -> past && status == Status.PROPOSED ? Status.OCCURRED : status);
  }

  /** "der geplante Gipfel", "anhaltende Kämpfe". */
  private Optional<Status> adjective(Sentence sentence, Token noun) {
    return sentence.dependents(noun, "amod").stream()
        .map(a -> lexicon.factuality().modalAdverb(a.lemma()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Status> adverb(Clause clause) {
    return clause.sentence().dependents(clause.verb(), "advmod").stream()
        .map(a -> lexicon.factuality().modalAdverb(a.lemma()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Status infinitive(Clause clause) {
    Status without = clause.isPerfect() ? Status.OCCURRED : Status.PROPOSED;
    return governed(clause.sentence(), clause.verb())
        .filter(s -> s == Status.DENIED || !clause.isPerfect())
        .orElse(without);
  }

  private boolean isAhead(@Nullable TimeSpan date) {
    return published != null
        && date != null
        && date.earliest() != null
        && date.earliest().isAfter(published);
  }

  /** The particle of "stattfinden" is no "statt". */
  private boolean isNegation(Token token) {
    return lexicon.factuality().isNegation(token.lemma()) && !token.is("compound");
  }
}
