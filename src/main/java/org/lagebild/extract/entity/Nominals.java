package org.lagebild.extract.entity;

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
  private final Affiliation affiliation;
  private final BodyNames bodies;
  private final NominalPlaces places;
  private final NominalGroups groups;
  private final PhraseEntities phrases;

  public Nominals(Lexicon lexicon, EntityBook book) {
    this.lexicon = lexicon;
    this.book = book;
    this.affiliation = new Affiliation(lexicon, book);
    this.bodies = new BodyNames(lexicon, book, affiliation);
    this.phrases = new PhraseEntities(lexicon, book);
    this.places = new NominalPlaces(lexicon, book, affiliation);
    this.groups = new NominalGroups(lexicon, book, affiliation, phrases);
  }

  /** Finds them in a sentence and binds their heads. */
  public void find(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.pos() == WordClass.NOUN && book.at(sentence, token).isEmpty()) {
        noun(new Phrase(sentence, token));
      }
    }
  }

  private void noun(Phrase phrase) {
    Optional<NounKind> kind = NounKinds.of(lexicon, phrase);
    String noun = phrase.head().lemma();
    if (lexicon.known().people(noun).isPresent()) {
      groups.people(phrase);
    } else if (lexicon.nouns().placeNoun(noun).isPresent() && kind.isEmpty()) {
      places.find(phrase);
    } else if (kind.isPresent()) {
      switch (kind.get()) {
        case GOVERNMENT -> government(phrase);
        case ORGANIZATION -> organisation(phrase);
        case GROUP, COLLECTIVE -> groups.group(phrase);
        case ROLE, PERSON -> groups.persons(phrase);
      }
    }
  }

  private void government(Phrase phrase) {
    Optional<Country> nation = affiliation.nation(phrase).or(() -> affiliation.seat(phrase));
    Optional<String> owned = bodies.ownedByName(phrase).or(() -> bodies.ownedBehind(phrase));
    if (owned.isPresent()) {
      phrases.enter(phrase, EntityKind.ORGANIZATION, owned.get(), true);
    } else if (nation.isPresent()) {
      String key = book.entity(EntityKind.STATE, nation.get().label(), true);
      book.mention(key, phrase.span(), bodies.seatedAt(phrase).orElseGet(phrase::textWithGenitive));
      book.salience().government(key, phrase.head().span().begin());
      book.bind(phrase.sentence(), phrase.head(), key);
    } else if (affiliation.compound(phrase).isPresent()) {
      phrases.enter(phrase, EntityKind.ORGANIZATION, phrase.text(), true);
    }
  }

  private void organisation(Phrase phrase) {
    Optional<String> name = bodies.nameBehind(phrase);
    if (name.isPresent()) {
      book.bind(phrase.sentence(), phrase.head(), name.get());
      return;
    }
    if (phrase.isPlural() && !lexicon.nouns().isForce(phrase.head().lemma())) {
      groups.group(phrase);
      return;
    }
    Optional<String> owned = bodies.ownedByName(phrase).or(() -> bodies.seatedAt(phrase));
    if (owned.isPresent()) {
      phrases.enter(phrase, EntityKind.ORGANIZATION, owned.get(), true);
    } else if (affiliation.isBounded(phrase)) {
      phrases.enter(phrase, EntityKind.ORGANIZATION, phrase.textWithGenitive(), true);
    }
  }
}
