package org.lagebild.extract.grammar;

import java.util.Optional;
import org.lagebild.model.Reading;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Finds what a relative pronoun stands for. */
public final class RelativeClause {
  private RelativeClause() {}

  /** Whether the word can open a relative clause ("der", "welcher"). */
  public static boolean isOpenedBy(Token pronoun) {
    return pronoun.pos() == WordClass.PRON
        && (pronoun.lemma().equals("der") || pronoun.lemma().startsWith("welch"));
  }

  /**
   * The noun to which the pronoun's clause is attached, or the first above it that agrees with the
   * pronoun.
   */
  public static Optional<Token> antecedent(Sentence sentence, Token pronoun) {
    Optional<Token> noun =
        sentence
            .head(pronoun)
            .filter(v -> v.is("acl"))
            .flatMap(sentence::head)
            .filter(n -> n.index() < pronoun.index());
    Optional<Token> at = noun;
    while (at.isPresent() && at.get().pos().isNominal() && !agree(pronoun, at.get())) {
      at = sentence.head(at.get());
    }
    return at.filter(n -> n.pos().isNominal()).or(() -> noun);
  }

  private static boolean agree(Token pronoun, Token noun) {
    return noun.readings().isEmpty()
        || noun.canBe(n -> isNoun(n) && pronoun.canBe(p -> stands(pronoun, p) && agree(p, n)));
  }

  /** A subject is in the nominative. */
  private static boolean stands(Token pronoun, Reading reading) {
    return !pronoun.is("nsubj") || reading.grammaticalCase() == Case.NOMINATIVE;
  }

  private static boolean isNoun(Reading reading) {
    return reading.category() == Category.NOUN || reading.category() == Category.NAME;
  }

  /** Number and gender agree; case is the clause's own. */
  private static boolean agree(Reading pronoun, Reading noun) {
    boolean gender =
        pronoun.gender() == null || noun.gender() == null || pronoun.gender() == noun.gender();
    return pronoun.category() == Category.PRONOUN && pronoun.numerus() == noun.numerus() && gender;
  }
}
