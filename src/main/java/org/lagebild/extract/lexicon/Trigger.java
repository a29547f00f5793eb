package org.lagebild.extract.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Status;

/**
 * A lexicon entry whose words tell of a fact.
 *
 * @param rule the entry's IRI
 * @param evokes the local name of the class, speech act or tenure it tells of
 * @param verbFrame how the verbs' sentence parts fill slots
 * @param nounFrame how the nouns' sentence parts fill slots
 * @param impliesStatus the status that the words themselves carry
 * @param requires slots without which the words mean something else
 * @param with words of which one must stand beside the verb; empty if it means it alone
 * @param inPresent what they mean where the text tells them in the present tense
 */
public record Trigger(
    String rule,
    Sort sort,
    String evokes,
    List<Argument> verbFrame,
    List<Argument> nounFrame,
    @Nullable Status impliesStatus,
    Set<String> requires,
    Set<String> with,
    @Nullable Status inPresent) {
  /** An idiom says more than any single slot. */
  private static final int IDIOM = 10;

  /** Shorter words end many others by chance ("Haft", "Gesellschaft"). */
  private static final int SHORTEST_HEAD = 5;

  /** What sort of fact a trigger tells of. */
  public enum Sort {
    EVENT,
    MEETING,
    STATEMENT,
    TENURE
  }

  /**
   * One function of the sentence and the slot it fills.
   *
   * @param function subj, obj, dat, gen, adj, comp, clause or a preposition
   * @param grammaticalCase acc or dat where the preposition alone does not tell; else null
   */
  public record Argument(String function, @Nullable String grammaticalCase, String slot) {
    /**
     * Reads the lexicon's notation, such as {@code "in+acc place"}.
     *
     * @throws IllegalArgumentException if it is not a function and a slot
     */
    public static Argument parse(String notation) {
      String[] parts = notation.trim().split("\\s+", -1);
      if (parts.length != 2) {
        throw new IllegalArgumentException("not \"function slot\": " + notation);
      }
      int plus = parts[0].indexOf('+');
      return plus < 0
          ? new Argument(parts[0], null, parts[1])
          : new Argument(parts[0].substring(0, plus), parts[0].substring(plus + 1), parts[1]);
    }

    /** The case that the words must be able to have; none if any will do. */
    public Optional<Case> wantedCase() {
      return Optional.ofNullable(grammaticalCase)
          .map(c -> c.equals("acc") ? Case.ACCUSATIVE : Case.DATIVE);
    }
  }

  /** How much the words ask of their surroundings; who asks more says more. */
  public int demands() {
    return requires.size() + (with.isEmpty() ? 0 : IDIOM);
  }

  /** Whether a word, or the one that a compound ends in, completes the verbs of this entry. */
  public boolean isCompletedBy(String lemma) {
    String word = lemma.toLowerCase(Locale.GERMAN);
    return with.stream()
        .map(w -> w.toLowerCase(Locale.GERMAN))
        .anyMatch(w -> word.equals(w) || (w.length() >= SHORTEST_HEAD && word.endsWith(w)));
  }

  /** The slot that a function fills beside the verbs of this entry. */
  public Optional<String> verbSlot(String function) {
    return slot(verbFrame, function);
  }

  /** The slot that a function fills beside the nouns of this entry. */
  public Optional<String> nounSlot(String function) {
    return slot(nounFrame, function);
  }

  private static Optional<String> slot(List<Argument> frame, String function) {
    return frame.stream()
        .filter(a -> a.function().equals(function))
        .map(Argument::slot)
        .findFirst();
  }
}
