package org.lagebild.extract.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Country;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Says to which state, region or name the words around a noun tie what it names. */
final class Affiliation {
  private final Lexicon lexicon;
  private final EntityBook book;

  Affiliation(Lexicon lexicon, EntityBook book) {
    this.lexicon = lexicon;
    this.book = book;
  }

  /** The state to which adjective, first part or genitive tie a noun. */
  Optional<Country> nation(Phrase phrase) {
    for (Token t : phrase.premodifiers()) {
      Optional<Country> nation = lexicon.known().nation(t.lemma());
      if (nation.isPresent()) {
        return nation;
      }
    }
    return country(phrase, phrase.sentence().dependents(phrase.head(), "compound"))
        .or(() -> country(phrase, phrase.genitive().stream().toList()))
        .or(() -> country(phrase, possessors(phrase)));
  }

  /** "die Führung in Pjöngjang", "die Regierung aus Kiew". */
  Optional<Country> seat(Phrase phrase) {
    return country(phrase, phrase.sentence().dependents(phrase.head(), "nmod"));
  }

  /** The first part of a compound that is a name. */
  Optional<String> compound(Phrase phrase) {
    return phrase.sentence().dependents(phrase.head(), "compound").stream()
        .map(t -> book.at(phrase.sentence(), t))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether a state, a region or a name in front says which ones a noun means. */
  boolean isBounded(Phrase phrase) {
    return nation(phrase).isPresent()
        || compound(phrase).isPresent()
        || phrase.premodifiers().stream()
            .anyMatch(t -> lexicon.known().regionOf(t.lemma()).isPresent() || isOfCity(t));
  }

  /** "Brüsseler Kreise". */
  private static boolean isOfCity(Token adjective) {
    String word = adjective.text();
    return adjective.pos() == WordClass.ADJ
        && adjective.index() > 0
        && Character.isUpperCase(word.charAt(0))
        && word.endsWith("er");
  }

  /** The entities of a kind that the names of owners behind the noun mean, in text order. */
  Stream<String> ownersBehind(Phrase phrase, EntityKind kind) {
    return possessors(phrase).stream()
        .filter(t -> t.index() > phrase.head().index())
        .map(t -> book.at(phrase.sentence(), t))
        .flatMap(Optional::stream)
        .filter(k -> book.kind(k) == kind);
  }

  /** The names of owners: "Parlament von Katar", "Japans Parlament". */
  private List<Token> possessors(Phrase phrase) {
    return phrase.sentence().dependents(phrase.head(), "nmod").stream()
        .filter(t -> isPossessor(phrase, t))
        .toList();
  }

  private boolean isPossessor(Phrase phrase, Token name) {
    return new Phrase(phrase.sentence(), name)
        .preposition()
        .map(p -> lexicon.functionWords().genitival().contains(p.lemma()))
        .orElse(name.index() < phrase.head().index());
  }

  private Optional<Country> country(Phrase phrase, List<Token> names) {
    return names.stream()
        .map(t -> country(phrase.sentence(), t))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Country> country(Sentence sentence, Token name) {
    return book.at(sentence, name)
        .flatMap(
            key ->
                switch (book.kind(key)) {
                  case STATE, COUNTRY, NATION -> lexicon.known().country(book.label(key));
                  case CITY -> lexicon.known().capitalOf(book.label(key));
                  default -> Optional.empty();
                });
  }
}
