package org.lagebild.extract.lexicon;

import java.util.Set;

/**
 * The closed classes of words on which the structure of a German clause is read. They are those
 * that come with the program, whatever a lexicon adds; unchangeable.
 */
public final class GrammarWords {
  private static final GrammarWords GERMAN =
      new GrammarWords(Entries.bundled("lexicon-de-grammar"));

  private final Set<String> passive;
  private final Set<String> perfect;
  private final Set<String> genitival;
  private final Set<String> inquitOpeners;

  private GrammarWords(Entries entries) {
    passive = entries.set("PassiveAuxiliary", "verb");
    perfect = entries.set("PerfectAuxiliary", "verb");
    genitival = entries.set("Genitival", "preposition");
    inquitOpeners = entries.set("InquitOpener", "conjunction");
  }

  /** Those of German. */
  public static GrammarWords german() {
    return GERMAN;
  }

  /** Whether the verb makes passive and future ("werden"). */
  public boolean isPassive(String auxiliary) {
    return passive.contains(auxiliary);
  }

  /** Whether the verb makes the perfect ("haben", "sein"). */
  public boolean isPerfect(String auxiliary) {
    return perfect.contains(auxiliary);
  }

  /** Whether the preposition stands for a genitive ("von"). */
  public boolean isGenitival(String preposition) {
    return genitival.contains(preposition);
  }

  /** Whether the conjunction opens a clause that names who says it ("wie"). */
  public boolean opensInquit(String conjunction) {
    return inquitOpeners.contains(conjunction);
  }
}
