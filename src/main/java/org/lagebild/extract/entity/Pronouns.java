package org.lagebild.extract.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.grammar.Inquit;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Reading;
import org.lagebild.model.Reading.Gender;
import org.lagebild.model.Reading.Numerus;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Finds whom a personal or possessive pronoun means, where number leaves somebody who was named
 * shortly before.
 */
final class Pronouns {
  private Pronouns() {}

  static Optional<String> antecedent(
      Lexicon lexicon, EntityBook book, Sentence sentence, Token pronoun) {
    String form = pronoun.text().toLowerCase(Locale.GERMAN);
    boolean personal =
        pronoun.canBe(r -> r.category() == Reading.Category.PRONOUN && r.person() == null)
            && lexicon.functionWords().isPronoun(form);
    if (!personal) {
      return Optional.empty();
    }
    boolean plural =
        form.equals("ihnen") || (form.equals("sie") && isPluralVerb(sentence, pronoun));
    return within(book, sentence, pronoun, form, plural)
        .or(() -> salient(book, sentence, pronoun, plural));
  }

  /** "Die Partei erklärte, sie werde": the subject before it in the sentence, if it agrees. */
  private static Optional<String> within(
      EntityBook book, Sentence sentence, Token pronoun, String form, boolean plural) {
    Gender gender = form.equals("sie") ? Gender.FEMININE : Gender.MASCULINE;
    boolean told = (form.equals("sie") || form.equals("er")) && !plural && pronoun.is("nsubj");
    return told && !namesSpeaker(sentence, pronoun)
        ? sentence.tokens().subList(0, pronoun.index()).stream()
            .filter(t -> t.is("nsubj") && t.pos() == WordClass.NOUN)
            .reduce((former, latter) -> latter)
            .filter(t -> t.canBe(r -> r.gender() == gender && r.numerus() == Numerus.SINGULAR))
            .filter(t -> !new Phrase(sentence, t).isPlural())
            .flatMap(t -> book.at(sentence, t))
            .filter(k -> book.kind(k).isActor())
        : Optional.empty();
  }

  static boolean isPluralVerb(Sentence sentence, Token pronoun) {
    return Clause.around(sentence, pronoun)
        .flatMap(Clause::finite)
        .filter(f -> !f.canBe(r -> r.numerus() == Numerus.SINGULAR && isThird(r)))
        .isPresent();
  }

  private static boolean isThird(Reading reading) {
    Integer person = reading.person();
    return person != null && person == 3;
  }

  /**
   * Subjects are taken up by pronouns before others are (centering; Grosz, Joshi and Weinstein
   * 1995).
   */
  private static Optional<String> salient(
      EntityBook book, Sentence sentence, Token pronoun, boolean plural) {
    boolean inside = pronoun.is("nsubj") && !namesSpeaker(sentence, pronoun);
    int offset = inside ? pronoun.span().begin() : sentence.span().begin();
    boolean latter = pronoun.text().toLowerCase(Locale.GERMAN).startsWith("dies");
    return Stream.concat(
            latter ? Stream.empty() : book.salience().subjectsBefore(offset).stream(),
            book.salience().actorsBefore(pronoun.span().begin()).stream())
        .filter(k -> plural == (book.kind(k) == EntityKind.GROUP))
        .filter(k -> plural || book.kind(k) == EntityKind.PERSON)
        .findFirst();
  }

  /** Nobody speaks of himself by name and is then "er" ("„Trump irrt“, sagte er"). */
  private static boolean namesSpeaker(Sentence sentence, Token pronoun) {
    return sentence
        .head(pronoun)
        .flatMap(v -> Inquit.of(sentence, v))
        .filter(i -> i.speaker().equals(pronoun))
        .isPresent();
  }

  /** "sein", "ihr": the subject of the clause, also where it follows, if it agrees. */
  static Optional<Token> owner(Sentence sentence, Token determiner) {
    return Clause.around(sentence, determiner)
        .flatMap(c -> sentence.dependent(c.verb(), "nsubj"))
        .filter(s -> !sentence.subtree(s).contains(determiner))
        .filter(s -> s.pos() != WordClass.PRON || !s.text().equalsIgnoreCase("es"));
  }
}
