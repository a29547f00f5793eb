package org.lagebild.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Takes from an expression of time what the parser hung on it and what belongs to the verb: in "hat
 * am Dienstag Algerien angegriffen" it takes the name for a part of the weekday.
 */
public final class TimeAttachment {
  private TimeAttachment() {}

  /**
   * The sentence with such words under the governor of the time.
   *
   * @param times the characters of expressions of time
   */
  public static Sentence mended(Sentence sentence, List<Span> times) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (Token token : sentence.tokens()) {
      Token governor = governorOutside(sentence, token, times);
      if (governor != null) {
        tokens.set(token.index(), token.governedBy(governor.index(), relation(sentence, token)));
        changed = true;
      }
    }
    return changed ? new Sentence(sentence.index(), sentence.span(), tokens) : sentence;
  }

  /** The verb above the time on which a name or noun hangs without being part of it. */
  private static @Nullable Token governorOutside(Sentence sentence, Token token, List<Span> times) {
    Token time = sentence.at(token.head());
    boolean misplaced =
        time != null
            && token.index() > time.index()
            && token.pos().isNominal()
            && isTime(time, times)
            && !isTime(token, times)
            && (token.is("flat") || token.is("appos") || token.is("nmod"))
            && !new Phrase(sentence, token).cases().equals(Set.of(Case.GENITIVE));
    Token verb = misplaced ? sentence.at(time.head()) : null;
    return verb != null && verb.pos() != WordClass.PUNCT ? verb : null;
  }

  private static boolean isTime(Token token, List<Span> times) {
    return times.stream().anyMatch(t -> t.contains(token.span()));
  }

  private static String relation(Sentence sentence, Token token) {
    if (new Phrase(sentence, token).preposition().isPresent()) {
      return "obl";
    }
    Token time = sentence.tokens().get(token.head());
    Token verb = sentence.tokens().get(time.head());
    return sentence.dependent(verb, "nsubj").isPresent() ? "obj" : "nsubj";
  }
}
