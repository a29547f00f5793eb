package org.lagebild.extract.lexicon;

import java.util.Optional;
import java.util.Set;
import org.lagebild.model.Status;

/** The words beside a fact by which it is so, may be so or is not so, other than governors. */
public final class FactualityWords {
  private final Words<Status> verbs;
  private final Words<Status> adverbs;
  private final Words<Status> conditions;
  private final Set<String> negations;
  private final Set<String> raising;

  FactualityWords(Entries entries) {
    verbs = entries.meanings("Modal", Entry::status, "verb");
    adverbs = entries.meanings("Modal", Entry::status, "adverb", "adjective");
    conditions = entries.meanings("Condition", Entry::status, "conjunction");
    negations = entries.set("Negation", "adverb", "determiner", "preposition");
    raising = entries.set("Raising", "verb");
  }

  /** The status that a modal verb gives. */
  public Optional<Status> modalVerb(String lemma) {
    return verbs.of(lemma).stream().findFirst();
  }

  /** The status that an adverb gives. */
  public Optional<Status> modalAdverb(String lemma) {
    return adverbs.of(lemma).stream().findFirst();
  }

  /** The status of what stands in a clause that this conjunction opens ("falls"). */
  public Optional<Status> condition(String conjunction) {
    return conditions.of(conjunction).stream().findFirst();
  }

  /** Whether the word denies what it stands beside. */
  public boolean isNegation(String lemma) {
    return negations.contains(lemma);
  }

  /** Whether the verb says nothing of its subject before an infinitive ("droht zu scheitern"). */
  public boolean isRaising(String verb) {
    return raising.contains(verb);
  }
}
