package org.lagebild.extract.entity;

import java.util.List;
import org.lagebild.extract.entity.EntityBook.Standing;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Adds the groups and peoples that plurals and collective nouns name and bound clearly. */
final class NominalGroups {
  private final Lexicon lexicon;
  private final EntityBook book;
  private final Affiliation affiliation;
  private final PhraseEntities phrases;

  NominalGroups(Lexicon lexicon, EntityBook book, Affiliation affiliation, PhraseEntities phrases) {
    this.lexicon = lexicon;
    this.book = book;
    this.affiliation = affiliation;
    this.phrases = phrases;
  }

  /** "die Ukrainer", but not a number of them. */
  void people(Phrase phrase) {
    if (phrase.isPlural() && !isCounted(phrase)) {
      phrases.enter(phrase, EntityKind.GROUP, phrase.text(), true);
    }
  }

  /** "Botschafter der Mitgliedstaaten", "Staats- und Regierungschefs". */
  void persons(Phrase phrase) {
    boolean named = !phrase.sentence().dependents(phrase.head(), "appos").isEmpty();
    if (phrase.isPlural() && !named) {
      group(phrase, phrase.elided().isPresent());
    }
  }

  /** "europäische Verbündete" are a group of their own; a number of them is not. */
  void group(Phrase phrase) {
    group(phrase, affiliation.isBounded(phrase));
  }

  private void group(Phrase phrase, boolean bounded) {
    boolean behind = isBoundedBehind(phrase);
    if ((bounded || behind) && !isCounted(phrase)) {
      String label = shared(phrase) + (behind ? phrase.textWithGenitive() : phrase.text());
      String key = phrases.enter(phrase, EntityKind.GROUP, label, false);
      book.standing(key, Standing.ALWAYS);
    }
  }

  private static boolean isCounted(Phrase phrase) {
    return phrase.sentence().dependent(phrase.head(), "nummod").isPresent();
  }

  /** Whether the genitive says whose they are ("Vertreter der Regierung", "Anhänger Putins"). */
  private boolean isBoundedBehind(Phrase phrase) {
    return phrase.genitive().filter(g -> isOwner(new Phrase(phrase.sentence(), g))).isPresent();
  }

  private boolean isOwner(Phrase genitive) {
    return book.at(genitive.sentence(), genitive.head())
            .map(book::kind)
            .filter(k -> k.isActor() || k == EntityKind.NATION)
            .isPresent()
        || NounKinds.of(lexicon, genitive).isPresent();
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
}
