package org.lagebild.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lagebild.extract.entity.OfficeHolders.Holder;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.Lexicon.NounKind;
import org.lagebild.model.Evidence;
import org.lagebild.model.Fact.OfficeHolding;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Binds nouns to the persons whom they take up, and notes by which further offices they do. */
final class OfficeTakeUp {
  private static final String TAKEN_UP = Offices.RULE + "reference";

  private final Lexicon lexicon;
  private final EntityBook book;
  private final OfficeReferences references;
  private final OfficeName names;
  private final Offices offices;

  OfficeTakeUp(
      Lexicon lexicon,
      EntityBook book,
      OfficeReferences references,
      OfficeName names,
      Offices offices) {
    this.lexicon = lexicon;
    this.book = book;
    this.references = references;
    this.names = names;
    this.offices = offices;
  }

  /**
   * Binds nouns for persons that take up somebody named before ("der Politiker", "die 73-Jährige").
   */
  void persons(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      boolean open =
          token.pos() == WordClass.NOUN
              && book.at(sentence, token).isEmpty()
              && lexicon
                  .nouns()
                  .nounKind(token.lemma(), false)
                  .filter(k -> k == NounKind.PERSON)
                  .isPresent();
      if (open) {
        Phrase phrase = new Phrase(sentence, token);
        references.person(phrase).ifPresent(k -> book.takeUp(phrase, k));
      }
    }
  }

  /** Binds the offices that stand for those who were named with them before. */
  void offices(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      boolean open =
          token.pos() == WordClass.NOUN
              && lexicon.offices().isOffice(token.lemma())
              && book.at(sentence, token).isEmpty();
      if (open) {
        Phrase phrase = new Phrase(sentence, token);
        Optional<OfficeHolding> known = references.holding(phrase, offices.holdings());
        known.ifPresent(h -> takeUp(phrase, h));
        takeUpBoth(phrase);
        if (known.isEmpty()) {
          references.protagonist(phrase, offices.holdings()).ifPresent(k -> describe(phrase, k));
        }
      }
    }
  }

  private void takeUp(Phrase phrase, OfficeHolding known) {
    Span noun = phrase.head().span();
    book.takeUp(phrase, known.person());
    again(known, names.of(phrase, null), new Evidence(noun, List.of(phrase.span()), TAKEN_UP));
  }

  /** "Der CDU-Vorsitzende": an office told of somebody only where it stands for him. */
  private void describe(Phrase phrase, String person) {
    book.takeUp(phrase, person);
    offices.holdings().add(offices.holding(phrase, new Holder(person, phrase.span(), "reference")));
  }

  /** Adds a further word for an office; one that only shortens the first says nothing new. */
  private void again(OfficeHolding known, String role, Evidence evidence) {
    boolean shorter =
        known.role().toLowerCase(Locale.GERMAN).endsWith(role.toLowerCase(Locale.GERMAN));
    if (!shorter) {
      offices
          .holdings()
          .add(new OfficeHolding(known.person(), role, known.of(), List.of(evidence)));
    }
  }

  /** "die beiden Staatschefs": the two named last who are such. */
  private void takeUpBoth(Phrase phrase) {
    String role = names.of(phrase, null);
    boolean both =
        phrase.sentence().dependents(phrase.head()).stream()
            .anyMatch(t -> lexicon.functionWords().isDual(t.lemma()));
    if (both) {
      Evidence evidence = new Evidence(phrase.head().span(), List.of(phrase.span()), TAKEN_UP);
      book.salience().actorsBefore(phrase.span().begin()).stream()
          .map(k -> offices.holdings().stream().filter(h -> h.person().equals(k)))
          .map(h -> h.filter(o -> lexicon.offices().mayBeCalled(o.role(), role)).findFirst())
          .flatMap(Optional::stream)
          .limit(2)
          .toList()
          .forEach(h -> again(h, role, evidence));
    }
  }
}
