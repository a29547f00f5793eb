package org.lagebild.extract.entity;

import java.util.List;
import java.util.Optional;
import org.lagebild.model.Reading;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Writes proper names in the nominative. */
final class Names {
  private Names() {}

  /** The tokens with the blanks of the text between them. */
  static String written(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (Token t : tokens) {
      if (end >= 0 && t.span().begin() > end) {
        text.append(' ');
      }
      text.append(t.text());
      end = t.span().end();
    }
    return text.toString();
  }

  /** Only the last word of a name takes the genitive ending. */
  static String nominative(Sentence sentence, List<Token> tokens) {
    Token end = tokens.get(tokens.size() - 1);
    String name = written(tokens);
    return name.substring(0, name.length() - end.text().length()) + nominative(sentence, end);
  }

  /** The name without the genitive ending, where it can only be one. */
  static String nominative(Sentence sentence, Token token) {
    Optional<String> known =
        token.readings().stream()
            .filter(r -> r.category() == Category.NAME && isGenitiveOnly(token))
            .map(Reading::lemma)
            .findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    String word = token.text();
    boolean ending = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return ending && token.readings().isEmpty() && standsAsGenitive(sentence, token)
        ? word.substring(0, word.length() - 1)
        : word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isGenitiveOnly(Token token) {
    return token.canBe(r -> r.grammaticalCase() == Case.GENITIVE)
        && !token.canBe(
            r -> r.category() == Category.NAME && r.grammaticalCase() == Case.NOMINATIVE);
  }

  /** An unknown name in -s is a genitive if a noun follows it directly, as in "Merezhkos Rede". */
  private static boolean standsAsGenitive(Sentence sentence, Token token) {
    Token next = sentence.at(token.index() + 1);
    if (next == null) {
      return false;
    }
    boolean noun = next.pos() == WordClass.NOUN;
    Token second = sentence.at(token.index() + 2);
    boolean adjective =
        next.pos() == WordClass.ADJ && second != null && second.pos() == WordClass.NOUN;
    return noun || adjective;
  }
}
