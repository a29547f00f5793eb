package org.lagebild.extract.grammar;

import java.util.List;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** The stretch of a sentence between two punctuation marks, which no parser can get wrong. */
public final class Segment {
  private Segment() {}

  /** The tokens of the stretch in which a token stands; hyphens end none. */
  public static List<Token> around(Sentence sentence, Token token) {
    int begin = token.index();
    while (begin > 0 && !isMark(sentence.tokens().get(begin - 1))) {
      begin--;
    }
    int end = token.index() + 1;
    while (end < sentence.tokens().size() && !isMark(sentence.tokens().get(end))) {
      end++;
    }
    return sentence.tokens().subList(begin, end);
  }

  private static boolean isMark(Token token) {
    return token.pos() == WordClass.PUNCT && !token.text().equals("-");
  }
}
