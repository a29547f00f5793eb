package org.lagebild.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Reading;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Makes a relative pronoun of what the parser took for the article of a name ("die Krim, die
 * Russland annektiert hat"): names of states and persons have no such article, and the verb stands
 * last.
 */
final class RelativePronouns {
  private RelativePronouns() {}

  /** The tokens with such clauses hung on the noun before the comma. */
  static List<Token> recognised(List<Token> tokens) {
    List<Token> result = new ArrayList<>(tokens);
    for (int i = 2; i < result.size(); i++) {
      Token verb = verbOfRelativeClause(result, i);
      if (verb != null) {
        recognise(result, i, verb);
      }
    }
    return result;
  }

  private static @Nullable Token verbOfRelativeClause(List<Token> tokens, int place) {
    Token article = tokens.get(place);
    boolean possible =
        article.is("det")
            && article.canBe(r -> r.category() == Category.PRONOUN)
            && article.canBe(r -> r.category() == Category.ARTICLE)
            && tokens.get(place - 1).text().equals(",")
            && isNoun(tokens.get(place - 2));
    if (!possible || article.head() != place + 1) {
      return null;
    }
    Token name = tokens.get(place + 1);
    Token verb = name.head() == Token.ROOT ? null : tokens.get(name.head());
    boolean closing = verb != null && verb.index() > name.index() && standsLast(tokens, verb);
    return closing && isName(name) && !agree(article, name) ? verb : null;
  }

  private static boolean isNoun(Token token) {
    return token.pos() == WordClass.NOUN || token.pos() == WordClass.PROPN;
  }

  private static boolean isName(Token token) {
    return token.pos() == WordClass.PROPN && (token.is("nsubj") || token.is("obj"));
  }

  private static boolean agree(Token article, Token name) {
    return name.canBe(n -> n.category() == Category.NAME && article.canBe(a -> agree(a, n)));
  }

  /** The dictionary lists with its names whether they take an article only by their gender. */
  private static boolean agree(Reading article, Reading name) {
    return article.category() == Category.ARTICLE
        && article.grammaticalCase() == name.grammaticalCase()
        && article.numerus() == name.numerus()
        && article.gender() == name.gender();
  }

  /** Whether the verb and its auxiliaries close the clause. */
  private static boolean standsLast(List<Token> tokens, Token verb) {
    int last = verb.index();
    while (last + 1 < tokens.size()
        && tokens.get(last + 1).head() == verb.index()
        && tokens.get(last + 1).is("aux")) {
      last++;
    }
    return last + 1 >= tokens.size() || tokens.get(last + 1).pos() == WordClass.PUNCT;
  }

  private static void recognise(List<Token> tokens, int place, Token verb) {
    Token name = tokens.get(place + 1);
    String relation = name.is("nsubj") ? "obj" : "nsubj";
    Token article = tokens.get(place);
    tokens.set(
        place,
        new Token(
            place,
            article.span(),
            article.text(),
            article.lemma(),
            WordClass.PRON,
            article.readings(),
            verb.index(),
            relation,
            article.name()));
    freeAntecedent(tokens, place - 2, verb);
    if (!governs(tokens, verb.index(), place - 2)) {
      tokens.set(verb.index(), tokens.get(verb.index()).governedBy(place - 2, "acl"));
    }
  }

  /**
   * The antecedent takes the place of its clause in the sentence, where the parser hung it on the
   * clause.
   */
  private static void freeAntecedent(List<Token> tokens, int antecedent, Token verb) {
    int top = antecedent;
    while (tokens.get(top).head() != Token.ROOT && tokens.get(top).head() != verb.index()) {
      top = tokens.get(top).head();
    }
    if (tokens.get(top).head() == verb.index()) {
      String relation = verb.is("csubj") ? "nsubj" : "obj";
      tokens.set(top, tokens.get(top).governedBy(verb.head(), relation));
    }
  }

  private static boolean governs(List<Token> tokens, int governor, int token) {
    int at = token;
    while (at != Token.ROOT) {
      if (at == governor) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }
}
