package org.lagebild.extract.entity;

import java.util.List;
import java.util.Optional;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Says which named place a word means where a place is meant. */
final class PlaceResolver {
  private final Lexicon lexicon;
  private final EntityBook book;

  PlaceResolver(Lexicon lexicon, EntityBook book) {
    this.lexicon = lexicon;
    this.book = book;
  }

  /** The place that the word names or takes up; none if it means no territory. */
  Optional<String> place(Sentence sentence, Token token) {
    Optional<String> place =
        book.at(sentence, token)
            .flatMap(k -> asPlace(k, token))
            .filter(k -> book.kind(k).isTerritory());
    return place.isPresent() || token.pos() != WordClass.NOUN
        ? place
        : takenUp(new Phrase(sentence, token));
  }

  /** "die Hafenstadt", "das Land": the place of this kind that was named last. */
  Optional<String> takenUp(Phrase phrase) {
    Token noun = phrase.head();
    boolean bare =
        phrase.sentence().dependents(noun).stream().noneMatch(t -> isNameBehind(phrase, t))
            && phrase.genitive().isEmpty();
    Optional<EntityKind> kind =
        lexicon.nouns().isCountryNoun(noun.lemma())
            ? Optional.of(EntityKind.COUNTRY)
            : lexicon.nouns().placeNoun(noun.lemma());
    if (kind.isEmpty() || !bare || !phrase.isDefinite() || phrase.isPlural()) {
      return Optional.empty();
    }
    List<String> named =
        book.salience().mentionedBefore(noun.span().begin(), k -> isOfKind(k, kind.get())).stream()
            .filter(book::isNamed)
            .toList();
    boolean telling = named.size() > 1 && !lexicon.nouns().isPlainPlaceNoun(noun.lemma());
    return telling ? Optional.empty() : named.stream().findFirst().flatMap(k -> asPlace(k, noun));
  }

  private static boolean isNameBehind(Phrase phrase, Token token) {
    return token.index() > phrase.head().index()
        && token.pos() == WordClass.PROPN
        && new Phrase(phrase.sentence(), token).preposition().isEmpty();
  }

  private static boolean isOfKind(EntityKind named, EntityKind wanted) {
    return named == wanted || (wanted == EntityKind.COUNTRY && isPeopleOrState(named));
  }

  private static boolean isPeopleOrState(EntityKind kind) {
    return kind == EntityKind.STATE || kind == EntityKind.NATION;
  }

  private Optional<String> asPlace(String key, Token token) {
    if (!isPeopleOrState(book.kind(key))) {
      return Optional.of(key);
    }
    Optional<String> capital = capital(token);
    if (capital.isPresent()) {
      return capital;
    }
    String country = book.entity(EntityKind.COUNTRY, book.label(key), true);
    book.mention(country, token.span(), token.is("amod") ? null : book.label(key));
    return Optional.of(country);
  }

  /** A capital that stands for its state elsewhere is a city where a place is meant. */
  private Optional<String> capital(Token token) {
    if (token.pos() != WordClass.PROPN || lexicon.known().capitalOf(token.lemma()).isEmpty()) {
      return Optional.empty();
    }
    String city = book.entity(EntityKind.CITY, token.lemma(), true);
    book.mention(city, token.span(), token.lemma());
    return Optional.of(city);
  }
}
