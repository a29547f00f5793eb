package org.lagebild.extract.lexicon;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lagebild.model.EntityKind;

/** What holds of all words of an event type, by the ontology's local name. */
public final class TypeTraits {
  private final Set<String> doerInClause;
  private final Set<String> continued;
  private final Set<String> mutual;
  private final Set<String> measures;
  private final Set<String> aimedAtEvents;
  private final Set<String> movements;
  private final Set<String> unique;
  private final Set<String> figurative;
  private final Set<String> ownDoings;
  private final Map<String, EntityKind> wrongTargets = new TreeMap<>();

  TypeTraits(Entries entries) {
    doerInClause = entries.types("DoerInClause");
    continued = entries.types("ContinuedType");
    mutual = entries.types("MutualType");
    measures = entries.types("MeasureType");
    aimedAtEvents = entries.types("AimedAtEvents");
    movements = entries.types("MovementType");
    unique = entries.types("UniqueType");
    figurative = entries.types("FigurativeType");
    ownDoings = entries.types("OwnDoing");
    entries.each(
        "WrongTarget", e -> e.types().forEach(type -> wrongTargets.put(type, e.kind("means"))));
  }

  /** Whether the subject of the clause is who does what a noun of this type names. */
  public boolean hasDoerInClause(String type) {
    return doerInClause.contains(type);
  }

  /** Whether news go on telling of such acts without naming the doer again. */
  public boolean isContinued(String type) {
    return continued.contains(type);
  }

  /** Whether such an event takes two who do it together. */
  public boolean isMutual(String type) {
    return mutual.contains(type);
  }

  /** Whether a verb tells of such an event only where it says who does it. */
  public boolean isMeasure(String type) {
    return measures.contains(type);
  }

  /** Whether what such an event aims at may be an event itself. */
  public boolean isAimedAtEvents(String type) {
    return aimedAtEvents.contains(type);
  }

  /** Whether a group without name beside a noun of this type is moved, and does not move others. */
  public boolean isMovement(String type) {
    return movements.contains(type);
  }

  /** Whether a definite noun takes up the one such event that was told before. */
  public boolean isUnique(String type) {
    return unique.contains(type);
  }

  /** Whether verbs tell of such an event in a manner of speaking too. */
  public boolean isFigurative(String type) {
    return figurative.contains(type);
  }

  /** Whether whoever the clause is about did it, also where it is only the backdrop. */
  public boolean isOwnDoing(String type) {
    return ownDoings.contains(type);
  }

  /** Whether the words mean another thing if all that they aim at is of this kind. */
  public boolean isWrongTarget(String type, EntityKind kind) {
    return wrongTargets.get(type) == kind;
  }
}
