package org.lagebild.extract.fact;

import java.util.List;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;

/**
 * Whose act an infinitive tells where the verb above it says that it is not its subject's:
 * "forderte den Iran auf, die Geiseln freizulassen" (object control; Chomsky 1981).
 */
final class Control {
  private static final String ACTING = "agent";

  private Control() {}

  /** The objects of the governing verb that act in the infinitive; none if its subject does. */
  static List<Token> controllers(Lexicon lexicon, Sentence sentence, Token verb) {
    if (!verb.pos().isVerbal() || !new Clause(sentence, verb).isZuInfinitive()) {
      return List.of();
    }
    return Governing.of(lexicon, sentence, verb).stream()
        .flatMap(
            g ->
                g.governor().handedOn().stream()
                    .filter(a -> a.slot().equals(ACTING) && !a.function().equals("subj"))
                    .flatMap(a -> g.arguments().of(a.function()).stream()))
        .distinct()
        .toList();
  }
}
