package org.lagebild.extract.entity;

import java.util.List;
import java.util.Optional;
import org.lagebild.extract.entity.EntityBook.Standing;
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
    Optional<NounKind> kind = NounKinds.of(lexicon, phrase);
    if (lexicon.known().people(noun.lemma()).isPresent()) {
      people(phrase);
    } else if (lexicon.nouns().placeNoun(noun.lemma()).isPresent() && kind.isEmpty()) {
      placeName(phrase)
          .or(() -> capital(phrase))
          .or(() -> site(phrase))
          .ifPresent(k -> book.bind(sentence, noun, k));
    } else if (kind.isPresent()) {
      switch (kind.get()) {
        case GOVERNMENT -> government(phrase);
        case ORGANIZATION -> organisation(phrase);
        case GROUP, COLLECTIVE -> group(phrase, isBounded(phrase));
        case ROLE, PERSON -> persons(phrase);
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

  /** "der Flughafen von Manila", "das Parlamentsgebäude": no name, but only one can be meant. */
  private Optional<String> site(Phrase phrase) {
    boolean site =
        phrase.isDefinite()
            && !phrase.isPlural()
            && lexicon
                .nouns()
                .placeNoun(phrase.head().lemma())
                .filter(k -> k == EntityKind.SITE)
                .isPresent();
    if (!site) {
      return Optional.empty();
    }
    Optional<String> city =
        possessors(phrase).stream()
            .filter(t -> t.index() > phrase.head().index())
            .map(t -> book.at(phrase.sentence(), t))
            .flatMap(Optional::stream)
            .filter(k -> book.kind(k) == EntityKind.CITY)
            .findFirst();
    if (city.isEmpty() && !lexicon.nouns().isUniqueSite(phrase.head().lemma())) {
      return Optional.empty();
    }
    String label = phrase.text() + city.map(k -> " von " + book.label(k)).orElse("");
    String key = book.entity(EntityKind.SITE, label, false);
    book.mention(key, phrase.span(), label);
    book.standing(key, Standing.ALWAYS);
    return Optional.of(key);
  }

  private void people(Phrase phrase) {
    if (phrase.isPlural() && phrase.sentence().dependent(phrase.head(), "nummod").isEmpty()) {
      put(phrase, EntityKind.GROUP, phrase.text(), true);
    }
  }

  private String put(Phrase phrase, EntityKind kind, String label, boolean named) {
    String key = book.entity(kind, label, named);
    if (isProper(phrase)) {
      book.properName(key, phrase.span(), label);
    } else {
      book.mention(key, phrase.span(), label);
    }
    book.bind(phrase.sentence(), phrase.head(), key);
    return key;
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
    Optional<Country> nation = nation(phrase).or(() -> seat(phrase));
    Optional<String> owned = ownedByName(phrase).or(() -> ownedBehind(phrase));
    if (owned.isPresent()) {
      put(phrase, EntityKind.ORGANIZATION, owned.get(), true);
    } else if (nation.isPresent()) {
      String key = book.entity(EntityKind.STATE, nation.get().label(), true);
      book.mention(key, phrase.span(), seatedAt(phrase).orElseGet(phrase::textWithGenitive));
      book.government(key, phrase.head().span().begin());
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
    boolean bounded = isBounded(phrase);
    if (phrase.isPlural() && !lexicon.nouns().isForce(phrase.head().lemma())) {
      group(phrase, bounded);
      return;
    }
    Optional<String> owned = ownedByName(phrase).or(() -> seatedAt(phrase));
    if (owned.isPresent()) {
      put(phrase, EntityKind.ORGANIZATION, owned.get(), true);
    } else if (bounded) {
      put(phrase, EntityKind.ORGANIZATION, phrase.textWithGenitive(), true);
    }
  }

  /**
   * Binds the bodies of which a state has one, which the article alone names ("das Parlament", "der
   * Oberste Gerichtshof"): to the one told of with its state, if there is one. To be called after
   * {@link #find} has seen all sentences.
   */
  public void institutions(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.pos() == WordClass.NOUN
          && lexicon.nouns().isInstitution(token.lemma())
          && book.at(sentence, token).isEmpty()) {
        institution(new Phrase(sentence, token));
      }
    }
  }

  private void institution(Phrase phrase) {
    boolean plural = phrase.isPlural() && !lexicon.nouns().isForce(phrase.head().lemma());
    boolean told = phrase.isDefinite() || phrase.head().is("nsubj");
    if (plural || !told || phrase.head().is("compound")) {
      return;
    }
    Optional<String> known = phrase.premodifiers().isEmpty() ? takenUp(phrase) : Optional.empty();
    if (known.isPresent()) {
      book.mention(known.get(), phrase.span(), null);
      book.bind(phrase.sentence(), phrase.head(), known.get());
    } else {
      String label = phrase.hasClauseBefore() ? phrase.nominative() : phrase.textWithGenitive();
      boolean collective =
          lexicon
              .nouns()
              .nounKind(phrase.head().lemma(), false)
              .filter(k -> k == NounKind.GROUP)
              .isPresent();
      EntityKind kind = collective ? EntityKind.GROUP : EntityKind.ORGANIZATION;
      book.standing(put(phrase, kind, label, false), Standing.ALWAYS);
    }
  }

  /** The body of this kind told of last before, or else first after. */
  private Optional<String> takenUp(Phrase phrase) {
    Optional<String> before =
        book.organizationCalled(phrase.head().lemma(), phrase.head().span().begin());
    return before.isPresent()
        ? before
        : book.organizationCalled(phrase.head().lemma(), Integer.MAX_VALUE)
            .filter(k -> book.isNamed(k));
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

  /** "die Regierung von Baschar al-Assad". */
  private Optional<String> ownedBehind(Phrase phrase) {
    return possessors(phrase).stream()
        .filter(t -> t.index() > phrase.head().index())
        .map(t -> book.at(phrase.sentence(), t))
        .flatMap(Optional::stream)
        .filter(k -> book.kind(k) == EntityKind.PERSON)
        .map(k -> phrase.nominative() + " von " + book.label(k))
        .findFirst();
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

  /** "Botschafter der Mitgliedstaaten", "Staats- und Regierungschefs". */
  private void persons(Phrase phrase) {
    boolean named = !phrase.sentence().dependents(phrase.head(), "appos").isEmpty();
    if (phrase.isPlural() && !named) {
      group(phrase, phrase.elided().isPresent());
    }
  }

  /** Whether a state, a region or a name in front says which ones a noun means. */
  private boolean isBounded(Phrase phrase) {
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

  /** Whether the genitive says whose they are ("Vertreter der Regierung", "Anhänger Putins"). */
  private boolean isBoundedBehind(Phrase phrase) {
    return phrase
        .genitive()
        .filter(
            g ->
                book.at(phrase.sentence(), g)
                        .filter(k -> book.kind(k).isActor() || book.kind(k) == EntityKind.NATION)
                        .isPresent()
                    || NounKinds.of(lexicon, new Phrase(phrase.sentence(), g)).isPresent())
        .isPresent();
  }

  /** "europäische Verbündete" are a group of their own; a number of them is not. */
  private void group(Phrase phrase, boolean bounded) {
    boolean behind = isBoundedBehind(phrase);
    boolean counted = phrase.sentence().dependent(phrase.head(), "nummod").isPresent();
    if ((bounded || behind) && !counted) {
      String label = shared(phrase) + (behind ? phrase.textWithGenitive() : phrase.text());
      book.standing(put(phrase, EntityKind.GROUP, label, false), Standing.ALWAYS);
    }
  }

  /** "russische und " of "russische und ukrainische Gesandte". */
  private String shared(Phrase phrase) {
    List<Token> premodifiers = phrase.premodifiers();
    int first = premodifiers.isEmpty() ? phrase.head().index() : premodifiers.get(0).index();
    Token and = phrase.sentence().at(first - 1);
    Token other = phrase.sentence().at(first - 2);
    boolean shared =
        and != null
            && other != null
            && and.pos() == WordClass.CCONJ
            && (lexicon.known().nation(other.lemma()).isPresent()
                || lexicon.known().regionOf(other.lemma()).isPresent());
    return shared ? other.lemma() + "e " + and.text() + " " : "";
  }

  /** The first part of a compound that is a name. */
  private Optional<String> compound(Phrase phrase) {
    return phrase.sentence().dependents(phrase.head(), "compound").stream()
        .map(t -> book.at(phrase.sentence(), t))
        .flatMap(Optional::stream)
        .findFirst();
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

  /** "Parlament von Katar", "Japans Parlament". */
  private static List<Token> possessors(Phrase phrase) {
    return phrase.sentence().dependents(phrase.head(), "nmod").stream()
        .filter(t -> isPossessor(phrase, t))
        .toList();
  }

  private static boolean isPossessor(Phrase phrase, Token name) {
    return new Phrase(phrase.sentence(), name)
        .preposition()
        .map(p -> p.lemma().equals("von"))
        .orElse(name.index() < phrase.head().index());
  }

  /** "die Führung in Pjöngjang", "die Regierung aus Kiew". */
  private Optional<Country> seat(Phrase phrase) {
    return country(phrase, phrase.sentence().dependents(phrase.head(), "nmod"));
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
