package org.lagebild.extract.entity;

import java.util.Optional;
import org.lagebild.extract.entity.EntityBook.Standing;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.Lexicon.NounKind;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Binds the bodies of which a state has one, which the article alone names ("das Parlament", "der
 * Oberste Gerichtshof").
 */
public final class Institutions {
  private final Lexicon lexicon;
  private final EntityBook book;
  private final PhraseEntities phrases;

  public Institutions(Lexicon lexicon, EntityBook book) {
    this.lexicon = lexicon;
    this.book = book;
    this.phrases = new PhraseEntities(lexicon, book);
  }

  /**
   * Binds each to the one told of with its state, if there is one, or else to an entity of its own.
   * To be called after {@link Nominals#find} has seen all sentences.
   */
  public void find(Sentence sentence) {
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
      book.takeUp(phrase, known.get());
    } else {
      String label = phrase.hasClauseBefore() ? phrase.nominative() : phrase.textWithGenitive();
      book.standing(phrases.enter(phrase, kind(phrase), label, false), Standing.ALWAYS);
    }
  }

  private EntityKind kind(Phrase phrase) {
    return lexicon
        .nouns()
        .nounKind(phrase.head().lemma(), false)
        .filter(k -> k == NounKind.GROUP)
        .map(k -> EntityKind.GROUP)
        .orElse(EntityKind.ORGANIZATION);
  }

  /** The body of this kind told of last before, or else first after. */
  private Optional<String> takenUp(Phrase phrase) {
    String noun = phrase.head().lemma();
    return book.salience()
        .organizationCalled(noun, phrase.head().span().begin())
        .or(
            () ->
                book.salience().organizationCalled(noun, Integer.MAX_VALUE).filter(book::isNamed));
  }
}
