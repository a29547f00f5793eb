package org.lagebild.annotate;

import java.util.ArrayList;
import java.util.List;
import org.lagebild.model.NameClass;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Hangs the name of a place in the genitive on the noun after it ("Kiews Minister"), where the
 * parser took the noun for a part of the name.
 */
final class GenitiveOwners {
  private static final String ENDING = "s";

  private GenitiveOwners() {}

  /** The tokens with each such noun in the place of its owner. */
  static List<Token> rehung(List<Token> tokens) {
    List<Token> result = new ArrayList<>(tokens);
    for (int i = 0; i + 1 < result.size(); i++) {
      if (isOwner(result.get(i)) && isTakenForName(result.get(i + 1), i)) {
        swap(result, i);
      }
    }
    return List.copyOf(result);
  }

  private static boolean isOwner(Token name) {
    return name.name() == NameClass.LOCATION
        && name.pos() == WordClass.PROPN
        && name.text().equals(name.lemma() + ENDING);
  }

  private static boolean isTakenForName(Token noun, int owner) {
    return noun.pos() == WordClass.NOUN
        && noun.name() == NameClass.NONE
        && noun.head() == owner
        && noun.is("flat");
  }

  /** The noun takes over all that hung on the name, and the name hangs on the noun. */
  private static void swap(List<Token> tokens, int owner) {
    int noun = owner + 1;
    Token name = tokens.get(owner);
    for (Token token : List.copyOf(tokens)) {
      if (token.head() == owner) {
        tokens.set(token.index(), token.governedBy(noun, token.relation()));
      }
    }
    tokens.set(noun, tokens.get(noun).governedBy(name.head(), name.relation()));
    tokens.set(owner, name.governedBy(noun, "nmod"));
  }
}
