package org.lagebild.extract.entity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Token;

/** Tells states that act from the countries, nations and cities by whose names they are called. */
final class ActingStates {
  private final Lexicon lexicon;
  private final EntityBook book;

  ActingStates(Lexicon lexicon, EntityBook book) {
    this.lexicon = lexicon;
    this.book = book;
  }

  /** A state acts after all where it fills the slot of one who does, and so does its capital. */
  String acting(String key, Token token) {
    return switch (book.kind(key)) {
      case NATION, COUNTRY -> state(book.label(key), token, book.nameAt(key, token.span()));
      case CITY ->
          lexicon
              .known()
              .capitalOf(book.label(key))
              .map(c -> state(c.label(), token, book.label(key)))
              .orElse(key);
      default -> key;
    };
  }

  /** The state whose nation an adjective names; none for other adjectives. */
  Optional<String> ofAdjective(Token adjective) {
    return lexicon.known().nation(adjective.lemma()).map(n -> state(n.label(), adjective, null));
  }

  private String state(String label, Token token, @Nullable String name) {
    String key = book.entity(EntityKind.STATE, label, true);
    book.mention(key, token.span(), name);
    return key;
  }
}
