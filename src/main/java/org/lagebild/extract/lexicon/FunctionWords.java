package org.lagebild.extract.lexicon;

import java.util.Set;

/** Closed classes of words: pronouns, prepositions, and adjectives that only tell apart. */
public final class FunctionWords {
  private final Set<String> pronouns;
  private final Set<String> neuters;
  private final Set<String> duals;
  private final Set<String> backdrops;
  private final Set<String> apart;
  private final Set<String> impersonal;
  private final Set<String> agentive;
  private final Set<String> reciprocal;
  private final Set<String> causative;
  private final Set<String> genitival;
  private final Set<String> equality;

  FunctionWords(Entries entries) {
    pronouns = entries.set("Pronoun", "form");
    neuters = entries.set("Neuter", "form");
    duals = entries.set("Dual", "form");
    backdrops = entries.set("Backdrop", "preposition");
    apart = entries.set("Apart", "adjective");
    impersonal = entries.set("Impersonal", "form");
    agentive = entries.set("Agentive", "preposition");
    reciprocal = entries.set("Reciprocal", "adverb");
    causative = entries.set("Causative", "verb");
    genitival = entries.set("Genitival", "preposition");
    equality = entries.set("EqualityAdverb", "adverb");
  }

  /** Whether the form, in lower case, stands for somebody named before. */
  public boolean isPronoun(String form) {
    return pronouns.contains(form);
  }

  /** Whether the form, in lower case, stands for what was said and never for a person. */
  public boolean isNeuter(String form) {
    return neuters.contains(form);
  }

  /** Whether the word says that there are two ("beide"). */
  public boolean isDual(String word) {
    return duals.contains(word);
  }

  /** Whether the form, in lower case, is a subject that nobody is meant by ("man"). */
  public boolean isImpersonal(String form) {
    return impersonal.contains(form);
  }

  /** The prepositions before whoever acts in the passive ("von"). */
  public Set<String> agentive() {
    return agentive;
  }

  /** The prepositions that stand for a genitive ("von"). */
  public Set<String> genitival() {
    return genitival;
  }

  /** Whether the adverb adds somebody who does the same ("ebenso wie"). */
  public boolean isEquality(String adverb) {
    return equality.contains(adverb);
  }

  /** The verb without an adverb of reciprocity that is written as one word with it. */
  public String withoutReciprocal(String verb) {
    return reciprocal.stream()
        .filter(verb::startsWith)
        .findFirst()
        .map(r -> verb.substring(r.length()))
        .orElse(verb);
  }

  /** Whether the verb lets others do something ("lassen"). */
  public boolean isCausative(String verb) {
    return causative.contains(verb);
  }

  /** Whether what stands behind the preposition is only the backdrop ("nach den Anschlägen"). */
  public boolean isBackdrop(String preposition) {
    return backdrops.contains(preposition);
  }

  /** Whether the adjective tells one event from others of its sort ("weiter", "letzter"). */
  public boolean tellsApart(String adjective) {
    return apart.contains(adjective);
  }
}
