package org.lagebild.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Reading.Numerus;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Makes one phrase of a compound that is cut short and the full one after it: the parser takes
 * "Staats" for the head of "die Staats- und Regierungschefs".
 */
public final class TruncatedCompound {
  private static final String COMPOUND = "compound";
  private static final int LENGTH = 3;

  private TruncatedCompound() {}

  /**
   * The sentence with the full compound as head, if it is a plural; singulars may be two offices.
   */
  public static Sentence mended(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (Token first : sentence.tokens()) {
      Token full = sentence.at(first.index() + LENGTH);
      if (full != null && isTruncated(sentence, first, full)) {
        mend(tokens, first, full);
        changed = true;
      }
    }
    return changed ? new Sentence(sentence.index(), sentence.span(), tokens) : sentence;
  }

  private static boolean isTruncated(Sentence sentence, Token first, Token full) {
    Token hyphen = sentence.tokens().get(first.index() + 1);
    Token and = sentence.tokens().get(first.index() + 2);
    return first.pos().isNominal()
        && hyphen.text().equals("-")
        && hyphen.span().begin() == first.span().end()
        && and.pos() == WordClass.CCONJ
        && and.span().begin() > hyphen.span().end()
        && full.pos() == WordClass.NOUN
        && full.is("conj")
        && full.head() == first.index()
        && full.canBe(r -> r.category() == Category.NOUN && r.numerus() == Numerus.PLURAL);
  }

  private static void mend(List<Token> tokens, Token first, Token full) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.head() == first.index() && token.index() != full.index()) {
        tokens.set(i, token.governedBy(full.index(), token.relation()));
      }
    }
    Token and = tokens.get(first.index() + 2);
    tokens.set(and.index(), and.governedBy(full.index(), COMPOUND));
    tokens.set(full.index(), full.governedBy(first.head(), first.relation()));
    tokens.set(first.index(), first.governedBy(full.index(), COMPOUND));
  }
}
