package org.lagebild.extract.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What holds of all words of a speech act, by the ontology's local name. */
public final class ActTraits {
  private final String plain;
  private final Set<String> claims;
  private final Set<String> commissive;
  private final Set<String> embedded;
  private final Map<String, String> denied = new TreeMap<>();

  ActTraits(Entries entries) {
    plain = entries.types("PlainAct").iterator().next();
    claims = entries.types("ClaimingAct");
    commissive = entries.types("CommissiveAct");
    embedded = entries.types("EmbeddedAct");
    entries.each("DeniedAct", e -> e.types().forEach(act -> denied.put(act, e.evoked())));
  }

  /** The act of saying and no more. */
  public String plain() {
    return plain;
  }

  /** Whether the act is saying and no more. */
  public boolean isPlain(String act) {
    return act.equals(plain);
  }

  /** Whether what is said in such an act is not yet so. */
  public boolean isClaim(String act) {
    return claims.contains(act);
  }

  /** Whether the speaker does what he speaks of (Searle's commissives). */
  public boolean isCommissive(String act) {
    return commissive.contains(act);
  }

  /** Whether plain saying is this act if the verb of what is said evokes it. */
  public boolean isEmbedded(String act) {
    return embedded.contains(act);
  }

  /** The act that this one is where it is denied. */
  public Optional<String> denied(String act) {
    return Optional.ofNullable(denied.get(act));
  }
}
