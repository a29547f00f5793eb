package org.lagebild.extract.entity;

import java.util.List;
import java.util.Optional;
import org.lagebild.extract.entity.EntityBook.Standing;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Country;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Token;

/** Adds the capitals and sites that nouns name, and binds nouns to the place name behind them. */
final class NominalPlaces {
  private final Lexicon lexicon;
  private final EntityBook book;
  private final Affiliation affiliation;

  NominalPlaces(Lexicon lexicon, EntityBook book, Affiliation affiliation) {
    this.lexicon = lexicon;
    this.book = book;
    this.affiliation = affiliation;
  }

  /** Binds the noun of a place to the one it means, if only one can be meant. */
  void find(Phrase phrase) {
    placeName(phrase)
        .or(() -> capital(phrase))
        .or(() -> site(phrase))
        .ifPresent(k -> book.bind(phrase.sentence(), phrase.head(), k));
  }

  /** "die Provinz Aleppo", "die Halbinsel Krim": the noun says only what the name is. */
  private Optional<String> placeName(Phrase phrase) {
    Token next = phrase.sentence().at(phrase.head().index() + 1);
    return next == null
        ? Optional.empty()
        : book.at(phrase.sentence(), next).filter(k -> book.kind(k).isTerritory());
  }

  /**
   * "die französische Hauptstadt" is the city, by the name that the article uses if it uses one.
   */
  private Optional<String> capital(Phrase phrase) {
    Optional<Country> nation = affiliation.nation(phrase);
    List<String> names =
        nation.map(n -> lexicon.known().capitalNames(phrase.head().lemma(), n)).orElse(List.of());
    Optional<String> city = names.stream().filter(n -> book.knows(EntityKind.CITY, n)).findFirst();
    return city.or(() -> names.stream().findFirst())
        .map(
            name -> {
              String key = book.entity(EntityKind.CITY, name, true);
              book.mention(key, phrase.span(), phrase.text());
              return key;
            });
  }

  /** "der Flughafen von Manila", "das Parlamentsgebäude": no name, but only one can be meant. */
  private Optional<String> site(Phrase phrase) {
    if (!phrase.isDefinite() || phrase.isPlural() || !isSite(phrase)) {
      return Optional.empty();
    }
    Optional<String> city = affiliation.ownersBehind(phrase, EntityKind.CITY).findFirst();
    if (city.isEmpty() && !lexicon.nouns().isUniqueSite(phrase.head().lemma())) {
      return Optional.empty();
    }
    String label = phrase.text() + city.map(k -> " von " + book.label(k)).orElse("");
    String key = book.entity(EntityKind.SITE, label, false);
    book.mention(key, phrase.span(), label);
    book.standing(key, Standing.ALWAYS);
    return Optional.of(key);
  }

  private boolean isSite(Phrase phrase) {
    return lexicon
        .nouns()
        .placeNoun(phrase.head().lemma())
        .filter(k -> k == EntityKind.SITE)
        .isPresent();
  }
}
