package org.lagebild.extract.grammar;

import java.util.List;
import org.lagebild.TestAnnotator;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;

/** Reads a sentence and picks words of it. */
final class Words {
  private Words() {}

  static Sentence sentence(String text) {
    return TestAnnotator.annotate(text).get(0);
  }

  static Token word(Sentence sentence, String text) {
    return sentence.tokens().stream().filter(t -> t.text().equals(text)).findFirst().orElseThrow();
  }

  static List<String> texts(List<Token> tokens) {
    return tokens.stream().map(Token::text).toList();
  }
}
