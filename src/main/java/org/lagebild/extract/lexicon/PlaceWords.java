package org.lagebild.extract.lexicon;

import java.util.Locale;
import java.util.Set;

/** The words around a name that tell whether it is a place or one who acts. */
public final class PlaceWords {
  private final Set<String> locatives;
  private final Set<String> recipients;
  private final Set<String> impacts;
  private final Set<String> provenances;
  private final Set<String> dealings;
  private final Set<String> scenes;
  private final Set<String> indoors;
  private final Set<String> borders;
  private final Set<String> beforeStart;
  private final Set<String> behindStart;
  private final Set<String> where;

  PlaceWords(Entries entries) {
    locatives = entries.set("Locative", "preposition");
    recipients = entries.set("Recipient", "preposition");
    impacts = entries.set("Impact", "preposition");
    provenances = entries.set("Provenance", "preposition");
    dealings = entries.set("Dealing", "preposition");
    scenes = entries.set("Scene", "preposition");
    indoors = entries.set("Indoors", "preposition");
    borders = entries.set("Border", "ending");
    beforeStart = entries.set("StartingPoint", "preposition");
    behindStart = entries.set("StartingPoint", "postposition");
    where = entries.set("WhereAdverb", "adverb");
  }

  /** Whether a state or city after this preposition is a place. */
  public boolean isLocative(String preposition) {
    return locatives.contains(preposition);
  }

  /** Whether a state after this preposition is given or told something, and so acts. */
  public boolean isRecipient(String preposition) {
    return recipients.contains(preposition);
  }

  /** Whether a state after a noun and this preposition is acted upon ("Druck auf"). */
  public boolean isImpact(String preposition) {
    return impacts.contains(preposition);
  }

  /** Whether something comes from the place after this preposition. */
  public boolean isProvenance(String preposition) {
    return provenances.contains(preposition);
  }

  /** Whether a capital after this preposition means its government. */
  public boolean isDealing(String preposition) {
    return dealings.contains(preposition);
  }

  /** Whether the preposition says where something happens. */
  public boolean isScene(String preposition) {
    return scenes.contains(preposition);
  }

  /** Whether a residence after this preposition is no more than a house. */
  public boolean isIndoors(String preposition) {
    return indoors.contains(preposition);
  }

  /** Whether the word speaks of a border, beside which a state is a place. */
  public boolean isBorder(String word) {
    return borders.stream().anyMatch(word.toLowerCase(Locale.GERMAN)::endsWith);
  }

  /** Whether something starts at the place between these two words ("von Wien aus"). */
  public boolean isStartingPoint(String before, String behind) {
    return beforeStart.contains(before) && behindStart.contains(behind);
  }

  /** Whether the adverb opens a clause of what is at a place named before ("wo"). */
  public boolean isWhere(String adverb) {
    return where.contains(adverb);
  }
}
