package org.lagebild.extract.entity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.Fact.OfficeHolding;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;

/** Finds whom an office means that stands for its holder ("der ukrainische Staatschef"). */
final class OfficeReferences {
  private static final int LAST_OF_HEADLINE = 1;

  private final Lexicon lexicon;
  private final EntityBook book;
  private final OfficeOwners owners;

  OfficeReferences(Lexicon lexicon, EntityBook book, OfficeOwners owners) {
    this.lexicon = lexicon;
    this.book = book;
    this.owners = owners;
  }

  /** What was told of the holder who is meant; none if nobody named holds the office. */
  Optional<OfficeHolding> holding(Phrase phrase, List<OfficeHolding> holdings) {
    if (!mayRefer(phrase)) {
      return Optional.empty();
    }
    String owner = owners.of(phrase).map(o -> book.label(o.key())).orElse(null);
    if (owner == null && (phrase.genitive().isPresent() || phrase.possessive().isPresent())) {
      return Optional.empty();
    }
    return before(phrase, owner, holdings).or(() -> later(phrase, owner, holdings));
  }

  /**
   * "Der CDU-Vorsitzende", of whom no name was told: the person of whom the text spoke last as
   * subject. Only offices of parties are used so; others may be somebody else's without a name.
   */
  Optional<String> protagonist(Phrase phrase, List<OfficeHolding> holdings) {
    boolean ofParty =
        mayRefer(phrase)
            && phrase.isDefinite()
            && phrase.head().is("nsubj")
            && owners
                .of(phrase)
                .filter(o -> lexicon.offices().isParty(book.label(o.key())))
                .isPresent();
    return ofParty
        ? book.salience().subjectsBefore(phrase.span().begin()).stream()
            .findFirst()
            .filter(book::isNamedPerson)
            .filter(k -> holdings.stream().noneMatch(h -> h.person().equals(k) && isOfParty(h)))
        : Optional.empty();
  }

  private boolean isOfParty(OfficeHolding holding) {
    String of = holding.of();
    return of != null && lexicon.offices().isParty(book.label(of));
  }

  /** "der Politiker" and "die 73-Jährige" take up the person named last. */
  Optional<String> person(Phrase phrase) {
    boolean bare =
        !phrase.isPlural()
            && phrase.isDefinite()
            && phrase.genitive().isEmpty()
            && !phrase.possessive().isPresent()
            && phrase.premodifiers().stream().allMatch(t -> isAge(t));
    return bare
        ? book.salience().actorsBefore(phrase.head().span().begin()).stream()
            .filter(book::isNamedPerson)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isAge(Token part) {
    return part.text().equals("-") || Character.isDigit(part.text().charAt(0));
  }

  private boolean mayRefer(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    Token noun = phrase.head();
    boolean somebodyElse =
        phrase.premodifiers().stream().anyMatch(t -> lexicon.offices().isOther(t.lemma()));
    boolean post = sentence.head(noun).filter(h -> lexicon.offices().isPost(h.lemma())).isPresent();
    boolean predicate = sentence.dependent(noun, "cop").isPresent();
    return !phrase.isPlural() && !somebodyElse && !post && !predicate && isMarked(phrase);
  }

  /** By a definite article; headlines leave it out. */
  private static boolean isMarked(Phrase phrase) {
    boolean bare = phrase.sentence().dependent(phrase.head(), "det").isEmpty();
    return phrase.isDefinite() || (bare && phrase.sentence().index() <= LAST_OF_HEADLINE);
  }

  /** Who was named last of those that hold it. */
  private Optional<OfficeHolding> before(
      Phrase phrase, @Nullable String owner, List<OfficeHolding> holdings) {
    return book.salience().actorsBefore(phrase.head().span().begin()).stream()
        .flatMap(k -> held(phrase, owner, holdings).filter(h -> h.person().equals(k)))
        .findFirst();
  }

  /** A headline speaks of who is named below it, if only one holds the office. */
  private Optional<OfficeHolding> later(
      Phrase phrase, @Nullable String owner, List<OfficeHolding> holdings) {
    List<OfficeHolding> fitting =
        held(phrase, owner, holdings).filter(h -> owner == null || h.of() != null).toList();
    boolean one = fitting.stream().map(OfficeHolding::person).distinct().count() == 1;
    return one ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private Stream<OfficeHolding> held(
      Phrase phrase, @Nullable String owner, List<OfficeHolding> holdings) {
    return holdings.stream()
        .filter(h -> lexicon.offices().mayBeCalled(h.role(), phrase.head().lemma()))
        .filter(h -> owner == null || h.of() == null || Objects.equals(book.label(h.of()), owner));
  }
}
