package org.lagebild.extract.entity;

import java.util.Optional;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Names a body after the person, city or name that stands beside its noun. */
final class BodyNames {
  private final Lexicon lexicon;
  private final EntityBook book;
  private final Affiliation affiliation;

  BodyNames(Lexicon lexicon, EntityBook book, Affiliation affiliation) {
    this.lexicon = lexicon;
    this.book = book;
    this.affiliation = affiliation;
  }

  /** "Netanjahus Büro". */
  Optional<String> ownedByName(Phrase phrase) {
    Token before = phrase.sentence().at(phrase.head().index() - 1);
    boolean owner =
        before != null
            && before.pos() == WordClass.PROPN
            && before.text().endsWith("s")
            && before.head() == phrase.head().index()
            && book.at(phrase.sentence(), before)
                .filter(k -> book.kind(k) == EntityKind.PERSON)
                .isPresent();
    return owner ? Optional.of(before.text() + " " + phrase.text()) : Optional.empty();
  }

  /** "die Regierung von Baschar al-Assad". */
  Optional<String> ownedBehind(Phrase phrase) {
    return affiliation
        .ownersBehind(phrase, EntityKind.PERSON)
        .map(k -> phrase.nominative() + " von " + book.label(k))
        .findFirst();
  }

  /** "das Außenministerium in Kairo". */
  Optional<String> seatedAt(Phrase phrase) {
    Token in = phrase.sentence().at(phrase.head().index() + 1);
    Token city = phrase.sentence().at(phrase.head().index() + 2);
    boolean seat =
        in != null
            && city != null
            && in.lemma().equals("in")
            && book.at(phrase.sentence(), city).filter(this::isCapital).isPresent();
    return seat
        ? Optional.of(phrase.text() + " " + in.text() + " " + city.text())
        : Optional.empty();
  }

  private boolean isCapital(String key) {
    return book.kind(key) == EntityKind.CITY
        && lexicon.known().capitalOf(book.label(key)).isPresent();
  }

  /** "Nachrichtenagentur WAFA": the noun says only what the name is. */
  Optional<String> nameBehind(Phrase phrase) {
    Token next = phrase.sentence().at(phrase.head().index() + 1);
    return next == null
        ? Optional.empty()
        : book.at(phrase.sentence(), next).filter(k -> book.kind(k) == EntityKind.ORGANIZATION);
  }
}
