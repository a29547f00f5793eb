package org.lagebild.extract.entity;

import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.EntityKind;

/**
 * Enters the entities that noun phrases name into the book, each bound to the head of its phrase.
 */
final class PhraseEntities {
  private final Lexicon lexicon;
  private final EntityBook book;

  PhraseEntities(Lexicon lexicon, EntityBook book) {
    this.lexicon = lexicon;
    this.book = book;
  }

  /** The entity of this kind and label, of which the phrase is a mention. */
  String enter(Phrase phrase, EntityKind kind, String label, boolean named) {
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

  /** The entity without a name that is called as the phrase is. */
  String unnamed(Phrase phrase, EntityKind kind) {
    boolean group = kind == EntityKind.GROUP && phrase.genitive().isEmpty();
    return unnamed(phrase, kind, group ? phrase.text() : label(phrase));
  }

  /** The entity without a name that has this label, of which the phrase is a mention. */
  String unnamed(Phrase phrase, EntityKind kind, String label) {
    String key = book.entity(kind, label, false);
    book.mention(key, phrase.span(), label);
    book.bind(phrase.sentence(), phrase.head(), key);
    return key;
  }

  /** What the phrase calls somebody where it stands without its sentence. */
  String label(Phrase phrase) {
    return isOfTheCountry(phrase) ? phrase.text() : phrase.textWithGenitive();
  }

  /** "des Landes" adds nothing to a name that stands without its sentence. */
  private boolean isOfTheCountry(Phrase phrase) {
    return phrase.genitive().filter(g -> lexicon.nouns().isCountryNoun(g.lemma())).isPresent();
  }
}
