package org.lagebild.extract.entity;

import java.util.Optional;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.Lexicon.NounKind;

/** Says what a noun phrase names by its head. */
final class NounKinds {
  private NounKinds() {}

  /**
   * The kind of the head by its lemma or, where only the plural names somebody ("Mächte",
   * "Diplomatenkreise"), by its plural.
   */
  static Optional<NounKind> of(Lexicon lexicon, Phrase phrase) {
    Optional<NounKind> plural =
        phrase.isPlural() ? lexicon.nouns().nounKind(phrase.nominative(), true) : Optional.empty();
    return plural
        .filter(k -> k == NounKind.GROUP)
        .or(() -> lexicon.nouns().nounKind(phrase.head().lemma(), phrase.isPlural()));
  }
}
