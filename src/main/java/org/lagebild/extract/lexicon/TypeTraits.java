package org.lagebild.extract.lexicon;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lagebild.model.EntityKind;

/** What holds of all words of an event type or speech act, by the ontology's local name. */
public final class TypeTraits {
  private final Set<String> doerInClause;
  private final Set<String> continued;
  private final Set<String> mutual;
  private final Set<String> measures;
  private final Set<String> aimedAtEvents;
  private final Set<String> movements;
  private final Set<String> claims;
  private final Map<String, EntityKind> wrongTargets = new TreeMap<>();

  TypeTraits(Entries entries) {
    doerInClause = types(entries, "DoerInClause");
    continued = types(entries, "ContinuedType");
    mutual = types(entries, "MutualType");
    measures = types(entries, "MeasureType");
    aimedAtEvents = types(entries, "AimedAtEvents");
    movements = types(entries, "MovementType");
    claims = types(entries, "ClaimingAct");
    entries.each(
        "WrongTarget", e -> e.types().forEach(type -> wrongTargets.put(type, e.kind("means"))));
  }

  private static Set<String> types(Entries entries, String trait) {
    Set<String> types = new TreeSet<>();
    entries.each(trait, entry -> types.addAll(entry.types()));
    return types;
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

  /** Whether what is said in such an act is not yet so. */
  public boolean isClaim(String act) {
    return claims.contains(act);
  }

  /** Whether the words mean another thing if all that they aim at is of this kind. */
  public boolean isWrongTarget(String type, EntityKind kind) {
    return wrongTargets.get(type) == kind;
  }
}
