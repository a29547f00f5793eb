package org.lagebild.extract.entity;

import java.util.Optional;
import org.lagebild.extract.entity.EntityBook.Standing;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.Lexicon.NounKind;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Token;

/**
 * Says which body or group a noun phrase means: an organisation or government told of before, or
 * one without a name.
 */
final class BodyResolver {
  private final Lexicon lexicon;
  private final EntityBook book;
  private final Offices offices;
  private final PhraseEntities phrases;

  BodyResolver(Lexicon lexicon, EntityBook book, Offices offices, PhraseEntities phrases) {
    this.lexicon = lexicon;
    this.book = book;
    this.offices = offices;
    this.phrases = phrases;
  }

  /** The body that a phrase means; if none told of before, an entity of its own. */
  String body(Phrase phrase) {
    Optional<String> before =
        phrase.isDefinite() && !phrase.isPlural()
            ? called(phrase).or(() -> bodyBefore(phrase))
            : Optional.empty();
    before.ifPresent(k -> book.takeUp(phrase, k));
    return before.orElseGet(() -> unnamed(phrase));
  }

  /** The group that a phrase means; if none told of before, an entity of its own. */
  String group(Phrase phrase) {
    Optional<String> before = phrase.isDefinite() ? called(phrase) : Optional.empty();
    before.ifPresent(k -> book.takeUp(phrase, k));
    return before.orElseGet(() -> unnamedGroup(phrase));
  }

  /** "seine Regierung" is that of his state: the state of the owner whose government this is. */
  Optional<String> governed(Phrase phrase, String owner) {
    Optional<String> state = stateOf(owner);
    state.ifPresent(k -> book.takeUp(phrase, k));
    return state;
  }

  /** Whether the noun of the phrase names a government. */
  boolean isGovernment(Phrase phrase) {
    return lexicon
        .nouns()
        .nounKind(phrase.head().lemma(), false)
        .filter(k -> k == NounKind.GOVERNMENT)
        .isPresent();
  }

  /** Some with the article alone are mostly known from before, or nobody certain. */
  private String unnamedGroup(Phrase phrase) {
    String key = phrases.unnamed(phrase, EntityKind.GROUP);
    if (phrase.isPlural() && phrase.isDefinite() && phrase.isBare()) {
      book.standing(key, Standing.SPEAKING);
    }
    return key;
  }

  private String unnamed(Phrase phrase) {
    boolean several = phrase.isPlural() && !lexicon.nouns().isForce(phrase.head().lemma());
    String key = phrases.unnamed(phrase, several ? EntityKind.GROUP : EntityKind.ORGANIZATION);
    if (phrase.genitive().isEmpty() && !lexicon.nouns().isInstitution(phrase.head().lemma())) {
      book.standing(key, Standing.SPEAKING);
    }
    return key;
  }

  /** "die Islamisten", "die Allianz": the known organisation that was named last before. */
  private Optional<String> called(Phrase phrase) {
    return phrase.isBare()
        ? book.salience().actorsBefore(phrase.head().span().begin()).stream()
            .filter(k -> isCalled(book.label(k), phrase.head()))
            .findFirst()
        : Optional.empty();
  }

  private boolean isCalled(String organization, Token noun) {
    return lexicon.known().isCalled(organization, noun.text())
        || lexicon.known().isCalled(organization, noun.lemma());
  }

  private Optional<String> bodyBefore(Phrase phrase) {
    int offset = phrase.head().span().begin();
    return phrase.premodifiers().isEmpty() && isGovernment(phrase)
        ? book.salience().governmentBefore(offset)
        : book.salience().organizationCalled(phrase.head().lemma(), offset);
  }

  /** The state itself, or that in which a person holds an office. */
  private Optional<String> stateOf(String owner) {
    if (book.kind(owner) == EntityKind.STATE) {
      return Optional.of(owner);
    }
    return offices.holdings().stream()
        .filter(h -> h.person().equals(owner))
        .flatMap(h -> Optional.ofNullable(h.of()).stream())
        .filter(k -> lexicon.known().country(book.label(k)).isPresent())
        .map(k -> book.entity(EntityKind.STATE, book.label(k), true))
        .findFirst();
  }
}
