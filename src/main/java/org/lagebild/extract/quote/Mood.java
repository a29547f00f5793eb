package org.lagebild.extract.quote;

import org.lagebild.extract.grammar.Clause;
import org.lagebild.model.Reading;
import org.lagebild.model.Reading.VerbForm;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;

/** Tells finite verbs from others, and the moods of reported speech from the indicative. */
final class Mood {
  private Mood() {}

  /** Whether the token is the finite verb of a clause. */
  static boolean isFinite(Sentence sentence, Token token) {
    if (!token.pos().isVerbal() || !token.canBe(Clause::isFinite)) {
      return false;
    }
    boolean otherwise =
        token.canBe(r -> r.form() == VerbForm.PAST_PARTICIPLE || r.form() == VerbForm.INFINITIVE);
    return !otherwise || !isGoverned(sentence, token);
  }

  private static boolean isGoverned(Sentence sentence, Token token) {
    boolean auxiliary =
        sentence.dependents(token, "aux").stream().anyMatch(a -> a.canBe(Clause::isFinite));
    Token before = sentence.at(token.index() - 1);
    return auxiliary || (before != null && before.text().equals("zu"));
  }

  /** Whether the form can only be Konjunktiv I, or Konjunktiv II and no past tense. */
  static boolean isReported(Token finite) {
    boolean konjunktiv =
        finite.canBe(r -> r.form() == VerbForm.KONJUNKTIV1 || r.form() == VerbForm.KONJUNKTIV2);
    return konjunktiv
        && !finite.canBe(r -> r.form() == VerbForm.PAST)
        && !finite.canBe(r -> r.form() == VerbForm.PRESENT && !isFirstPerson(r));
  }

  private static boolean isFirstPerson(Reading reading) {
    Integer person = reading.person();
    return person != null && person == 1;
  }
}
