package org.lagebild.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lagebild.extract.entity.EntityBook.Standing;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.Lexicon.NounKind;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Fact.OfficeHolding;
import org.lagebild.model.Reading.Gender;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Says which person a noun phrase means: one named before or behind it, or one without a name. */
final class PersonResolver {
  private final Lexicon lexicon;
  private final EntityBook book;
  private final Offices offices;
  private final PhraseEntities phrases;
  private final List<OfficeHolding> unnamedOffices = new ArrayList<>();

  PersonResolver(Lexicon lexicon, EntityBook book, Offices offices, PhraseEntities phrases) {
    this.lexicon = lexicon;
    this.book = book;
    this.offices = offices;
    this.phrases = phrases;
  }

  /** The offices of the persons made so far whom no name but only the office names. */
  List<OfficeHolding> unnamedOffices() {
    return unnamedOffices;
  }

  /**
   * Whom a phrase means that names a person or several; if nobody told of before, an entity of its
   * own.
   */
  String person(Phrase phrase) {
    if (phrase.isPlural()) {
      return several(phrase);
    }
    Optional<String> known = apposition(phrase.sentence(), phrase.head()).or(() -> told(phrase));
    known.ifPresent(k -> book.takeUp(phrase, k));
    return known.orElseGet(
        () ->
            offices.isNobody(phrase)
                ? phrases.unnamed(phrase, EntityKind.PHRASE)
                : unnamed(phrase));
  }

  /** The person told of before whom the office or the noun of the phrase takes up. */
  Optional<String> told(Phrase phrase) {
    return offices.holder(phrase).or(() -> takenUp(phrase));
  }

  /** "die Präsidenten" are mostly some who were named before. */
  private String several(Phrase phrase) {
    String key = phrases.unnamed(phrase, EntityKind.GROUP);
    book.standing(key, phrase.isBare() ? Standing.SPEAKING : Standing.ACTING);
    return key;
  }

  /** One without a name is known by the office or by whose relative or follower he is. */
  private String unnamed(Phrase phrase) {
    if (!isOfKind(phrase, NounKind.ROLE) && !isPossessed(phrase)) {
      return phrases.unnamed(phrase, EntityKind.PHRASE);
    }
    String key =
        phrases.unnamed(phrase, EntityKind.PERSON, possessive(phrase) + phrases.label(phrase));
    book.standing(key, Standing.ACTING);
    offices.ofUnnamed(phrase, key).ifPresent(unnamedOffices::add);
    return key;
  }

  private boolean isOfKind(Phrase phrase, NounKind kind) {
    return lexicon.nouns().nounKind(phrase.head().lemma(), false).filter(kind::equals).isPresent();
  }

  /** "der Vertreter der EU, der Diplomat Peter Lund": the name follows the noun. */
  private Optional<String> apposition(Sentence sentence, Token noun) {
    for (Token t : sentence.dependents(noun, "appos")) {
      Optional<String> named = book.at(sentence, t).filter(book::isNamedPerson);
      Optional<String> found = named.or(() -> apposition(sentence, t));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "seine " of "seine Frau", whose name that is, in the nominative. */
  private static String possessive(Phrase phrase) {
    boolean feminine = phrase.head().canBe(r -> r.gender() == Gender.FEMININE);
    return phrase
        .possessive()
        .map(
            d -> d.text().toLowerCase(Locale.GERMAN).replaceAll("(?<=sein|ihr|unser)e[rmns]?$", ""))
        .map(d -> d + (feminine ? "e " : " "))
        .orElse("");
  }

  private static boolean isPossessed(Phrase phrase) {
    return phrase.genitive().isPresent()
        || phrase.possessive().isPresent()
        || phrase.sentence().dependents(phrase.head(), "nmod").stream()
            .anyMatch(t -> t.pos() == WordClass.PROPN);
  }

  /**
   * "der Politiker", "der Aktivist" take up a person named before; an office would be somebody
   * else's.
   */
  Optional<String> takenUp(Phrase phrase) {
    return takesUp(phrase)
        ? book.salience().actorsBefore(phrase.head().span().begin()).stream()
            .filter(book::isNamedPerson)
            .findFirst()
        : Optional.empty();
  }

  private boolean takesUp(Phrase phrase) {
    return phrase.premodifiers().stream()
            .noneMatch(m -> lexicon.known().nation(m.lemma()).isPresent())
        && phrase.genitive().isEmpty()
        && phrase
            .sentence()
            .dependent(phrase.head(), "det")
            .filter(d -> !d.is("det:poss"))
            .isPresent()
        && (isOfKind(phrase, NounKind.PERSON) || isByOrigin(phrase));
  }

  /** "der Indonesier" takes up somebody too. */
  private boolean isByOrigin(Phrase phrase) {
    return lexicon.known().people(phrase.head().lemma()).isPresent();
  }
}
