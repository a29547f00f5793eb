package org.lagebild.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lagebild.model.Reading;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Reading.VerbForm;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Makes the full verb the head of its clause where the parser took the auxiliary ("hat …
 * verstärkt", "will … treffen"), as Universal Dependencies wants it.
 */
final class VerbClusters {
  /**
   * Relations by which a participle or infinitive wrongly hangs on its auxiliary; clauses of their
   * own stay.
   */
  private static final Set<String> MISTAKEN =
      Set.of("mark", "xcomp", "obj", "advmod", "obl", "dep", "ccomp", "compound", "nsubj", "amod");

  private VerbClusters() {}

  /** The tokens with every verb cluster headed by its full verb. */
  static List<Token> rerooted(List<Token> tokens) {
    List<Token> result = new ArrayList<>(tokens);
    for (int i = 0; i < result.size(); i++) {
      if (isAuxiliary(result.get(i))) {
        int full = fullVerb(result, i);
        if (full >= 0) {
          reroot(result, i, full);
        }
      }
    }
    return result;
  }

  private static boolean isAuxiliary(Token token) {
    return token.pos().isVerbal()
        && !token.is("aux")
        && !token.is("cop")
        && token.canBe(
            r ->
                (r.category() == Category.AUXILIARY || r.category() == Category.MODAL)
                    && r.form() != null
                    && r.form().isFinite());
  }

  private static int fullVerb(List<Token> tokens, int auxiliary) {
    Token aux = tokens.get(auxiliary);
    VerbForm wanted =
        aux.canBe(r -> r.category() == Category.MODAL)
            ? VerbForm.INFINITIVE
            : VerbForm.PAST_PARTICIPLE;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token t = tokens.get(i);
      if (t.head() == auxiliary && isFullVerb(t, wanted) && MISTAKEN.contains(t.relation())) {
        return i;
      }
    }
    return astray(tokens, aux, wanted);
  }

  /** "haben die Stadt … eingenommen": the parser hung the participle on the object before it. */
  private static int astray(List<Token> tokens, Token aux, VerbForm wanted) {
    for (int i = aux.index() + 1; i < tokens.size(); i++) {
      Token t = tokens.get(i);
      if (t.pos() == WordClass.PUNCT || t.pos() == WordClass.CCONJ) {
        return -1;
      }
      boolean hanging = (t.is("acl") || t.is("advcl")) && t.head() < i && t.head() > aux.index();
      if (hanging && t.pos() == WordClass.VERB && isFullVerb(t, wanted)) {
        return tokens.get(t.head()).head() == aux.index() ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isFullVerb(Token token, VerbForm wanted) {
    return (token.pos() == WordClass.VERB || token.pos() == WordClass.ADJ)
        && token.canBe(r -> r.category() == Category.VERB && isForm(r, wanted));
  }

  private static boolean isForm(Reading reading, VerbForm wanted) {
    return reading.form() == wanted;
  }

  private static void reroot(List<Token> tokens, int auxiliary, int full) {
    Token aux = tokens.get(auxiliary);
    for (int i = 0; i < tokens.size(); i++) {
      Token t = tokens.get(i);
      if (t.head() == auxiliary && i != full) {
        tokens.set(i, t.governedBy(full, t.relation()));
      }
    }
    Token verb = tokens.get(full);
    tokens.set(full, verb.governedBy(aux.head(), aux.relation()));
    tokens.set(auxiliary, aux.governedBy(full, "aux"));
  }
}
