package org.lagebild.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Country;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.Lexicon.NounKind;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Adds the entities that nouns name together with a nation or a proper name: governments, armies,
 * peoples, groups ("russische Armee", "Führung in Pjöngjang", "ukrainische Vertreter").
 */
public final class Nominals {
  private final Lexicon lexicon;
  private final EntityBook book;

  public Nominals(Lexicon lexicon, EntityBook book) {
    this.lexicon = lexicon;
    this.book = book;
  }

  /** Finds them in a sentence and binds their heads. */
  public void find(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.pos() == WordClass.NOUN && book.at(sentence, token).isEmpty()) {
        noun(sentence, token);
      }
    }
  }

  private void noun(Sentence sentence, Token noun) {
    Phrase phrase = new Phrase(sentence, noun);
    Optional<NounKind> kind = lexicon.nouns().nounKind(noun.lemma(), phrase.isPlural());
    if (lexicon.known().people(noun.lemma()).isPresent()) {
      people(phrase);
    } else if (lexicon.nouns().placeNoun(noun.lemma()).isPresent() && kind.isEmpty()) {
      placeName(phrase).or(() -> capital(phrase)).ifPresent(k -> book.bind(sentence, noun, k));
    } else if (kind.isPresent()) {
      switch (kind.get()) {
        case GOVERNMENT -> government(phrase);
        case ORGANIZATION -> organisation(phrase);
        case GROUP -> group(phrase);
        case ROLE, PERSON, COLLECTIVE -> {}
      }
    }
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
    Optional<Country> nation = nation(phrase);
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

  private void people(Phrase phrase) {
    if (phrase.isPlural()) {
      put(phrase, EntityKind.GROUP, phrase.text(), true);
    }
  }

  private void put(Phrase phrase, EntityKind kind, String label, boolean named) {
    String key = book.entity(kind, label, named);
    if (isProper(phrase)) {
      book.properName(key, phrase.span(), label);
    } else {
      book.mention(key, phrase.span(), label);
    }
    book.bind(phrase.sentence(), phrase.head(), key);
  }

  /** "der Oberste Gerichtshof": a capital letter makes a proper name of adjective and noun. */
  private static boolean isProper(Phrase phrase) {
    return phrase.premodifiers().stream()
        .findFirst()
        .filter(t -> t.index() > 0 && !t.is("compound") && !t.text().endsWith("er"))
        .filter(t -> Character.isUpperCase(t.text().charAt(0)))
        .isPresent();
  }

  private void government(Phrase phrase) {
    Optional<Country> nation = nation(phrase);
    if (nation.isPresent()) {
      String key = book.entity(EntityKind.STATE, nation.get().label(), true);
      book.mention(key, phrase.span(), seatedAt(phrase).orElseGet(phrase::textWithGenitive));
      book.bind(phrase.sentence(), phrase.head(), key);
    } else if (compound(phrase).isPresent()) {
      put(phrase, EntityKind.ORGANIZATION, phrase.text(), true);
    }
  }

  private void organisation(Phrase phrase) {
    Optional<String> name = nameBehind(phrase);
    if (name.isPresent()) {
      book.bind(phrase.sentence(), phrase.head(), name.get());
      return;
    }
    Optional<String> owned = ownedByName(phrase).or(() -> seatedAt(phrase));
    if (owned.isPresent()) {
      put(phrase, EntityKind.ORGANIZATION, owned.get(), true);
    } else if (nation(phrase).isPresent() || compound(phrase).isPresent()) {
      put(phrase, EntityKind.ORGANIZATION, phrase.textWithGenitive(), true);
    }
  }

  /** "Netanjahus Büro". */
  private Optional<String> ownedByName(Phrase phrase) {
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

  /** "das Außenministerium in Kairo". */
  private Optional<String> seatedAt(Phrase phrase) {
    Token in = phrase.sentence().at(phrase.head().index() + 1);
    Token city = phrase.sentence().at(phrase.head().index() + 2);
    boolean seat =
        in != null
            && city != null
            && in.lemma().equals("in")
            && book.at(phrase.sentence(), city)
                .filter(
                    k ->
                        book.kind(k) == EntityKind.CITY
                            && lexicon.known().capitalOf(book.label(k)).isPresent())
                .isPresent();
    return seat
        ? Optional.of(phrase.text() + " " + in.text() + " " + city.text())
        : Optional.empty();
  }

  /** "Nachrichtenagentur WAFA": the noun says only what the name is. */
  private Optional<String> nameBehind(Phrase phrase) {
    Token next = phrase.sentence().at(phrase.head().index() + 1);
    return next == null
        ? Optional.empty()
        : book.at(phrase.sentence(), next).filter(k -> book.kind(k) == EntityKind.ORGANIZATION);
  }

  private void group(Phrase phrase) {
    boolean bounded =
        nation(phrase).isPresent()
            || phrase.premodifiers().stream()
                .anyMatch(t -> lexicon.known().regionOf(t.lemma()).isPresent());
    if (bounded) {
      put(phrase, EntityKind.GROUP, phrase.text(), false);
    }
  }

  /** The first part of a compound that is a name. */
  private Optional<String> compound(Phrase phrase) {
    return phrase.sentence().dependents(phrase.head(), "compound").stream()
        .map(t -> book.at(phrase.sentence(), t))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The state to which adjective, first part, genitive or place ("in Kiew") tie a noun. */
  Optional<Country> nation(Phrase phrase) {
    for (Token t : phrase.premodifiers()) {
      Optional<Country> nation = lexicon.known().nation(t.lemma());
      if (nation.isPresent()) {
        return nation;
      }
    }
    List<Token> names = new ArrayList<>(phrase.sentence().dependents(phrase.head(), "compound"));
    phrase.genitive().ifPresent(names::add);
    phrase.sentence().dependents(phrase.head(), "nmod").forEach(names::add);
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
