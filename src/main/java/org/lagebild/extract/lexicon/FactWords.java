package org.lagebild.extract.lexicon;

import java.util.List;
import org.apache.jena.rdf.model.Resource;

/** The words that tell of facts, and those that govern them. */
public final class FactWords {
  private final Words<Trigger> verbs = new Words<>();
  private final Words<Trigger> nouns = new Words<>();
  private final Words<Trigger> adjectives = new Words<>();
  private final Words<Governor> governingVerbs;
  private final Words<Governor> governingNouns;

  FactWords(Entries entries) {
    entries.each(
        "Trigger",
        entry -> {
          Trigger trigger = trigger(entries, entry);
          entry.give("verb", verbs, trigger);
          entry.give("noun", nouns, trigger);
          entry.give("adjective", adjectives, trigger);
        });
    governingVerbs = entries.meanings("Governor", e -> governor(e, "verbArgument"), "verb");
    governingNouns = entries.meanings("Governor", e -> governor(e, "nounArgument"), "noun");
  }

  private static Trigger trigger(Entries entries, Entry entry) {
    return new Trigger(
        entry.iri(),
        sort(entries, entry.object("evokes")),
        entry.evoked(),
        entry.arguments("verbArgument"),
        entry.arguments("nounArgument"),
        entry.status("impliesStatus"),
        entry.words("requires"),
        entry.words("with"),
        entry.status("inPresent"));
  }

  private static Trigger.Sort sort(Entries entries, Resource evoked) {
    if (entries.isA(evoked, "SpeechAct")) {
      return Trigger.Sort.STATEMENT;
    }
    if (entries.isA(evoked, "Tenure")) {
      return Trigger.Sort.TENURE;
    }
    return entries.isBelow(evoked, "Meeting") ? Trigger.Sort.MEETING : Trigger.Sort.EVENT;
  }

  private static Governor governor(Entry entry, String arguments) {
    return new Governor(entry.iri(), entry.status("status"), entry.arguments(arguments));
  }

  /** What a verb tells of. */
  public List<Trigger> verbTriggers(String lemma) {
    return verbs.of(lemma);
  }

  /** What a verb tells of with a word beside it ("wissen lassen"). */
  public List<Trigger> verbTriggers(String beside, String lemma) {
    return verbs.of(beside, lemma);
  }

  /** What a noun, or the noun that a compound ends in, tells of. */
  public List<Trigger> nounTriggers(String lemma) {
    return nouns.ofCompound(lemma);
  }

  /** What an adjective or participle tells of. */
  public List<Trigger> adjectiveTriggers(String lemma) {
    return adjectives.of(lemma);
  }

  /** What a verb says of an event beside it, by each entry. */
  public List<Governor> governorVerbs(String lemma) {
    return governingVerbs.of(lemma);
  }

  /** What a noun says of an event beside it, by each entry. */
  public List<Governor> governorNouns(String lemma) {
    return governingNouns.ofCompound(lemma);
  }
}
