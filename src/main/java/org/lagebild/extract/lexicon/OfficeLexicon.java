package org.lagebild.extract.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the lexicon knows of offices: whose they may be, and which are one and the same. */
public final class OfficeLexicon {
  /** Shorter than this, no second part of a compound is an office ("Chef" has four letters). */
  private static final int SHORTEST_OFFICE = 4;

  /** To what sort of owner an office belongs. */
  public enum Owner {
    STATE,
    PARTY,
    ORGANIZATION,
    PERSON
  }

  final Words<Boolean> listed = new Words<>();
  final Words<Optional<Owner>> owners = new Words<>();
  final Words<String> same = new Words<>();
  final Set<String> parties = new HashSet<>();

  OfficeLexicon() {}

  /** Whether the noun, or one that it ends in, is an office. */
  public boolean isOffice(String noun) {
    return !listed.ofCompound(noun).isEmpty();
  }

  /** Whether the lexicon lists exactly this noun as an office. */
  public boolean isListed(String noun) {
    return !listed.of(noun).isEmpty();
  }

  /** To what sort of owner an office belongs of which the text names none; none if to any. */
  public Optional<Owner> owner(String office) {
    return owners.ofCompound(office).stream().findFirst().flatMap(o -> o);
  }

  /**
   * Whether the holder of one office may be called by the other: the same noun without its first
   * part ("Minister" of "Außenminister"), or another word for it ("Staatschef" of "Präsident").
   */
  public boolean mayBeCalled(String held, String used) {
    List<String> meant = same.of(used);
    return held.toLowerCase(Locale.GERMAN).endsWith(used.toLowerCase(Locale.GERMAN))
        || same.of(held).stream().anyMatch(meant::contains);
  }

  /** The office that a compound ends in, in lower case: "minister" of "Verteidigungsminister". */
  public Optional<String> lastPart(String compound) {
    String word = compound.toLowerCase(Locale.GERMAN);
    for (int i = word.length() - SHORTEST_OFFICE; i > 0; i--) {
      if (isListed(word.substring(i))) {
        return Optional.of(word.substring(i));
      }
    }
    return Optional.empty();
  }

  /** Whether an organisation is a political party, by its usual name. */
  public boolean isParty(String label) {
    return parties.contains(label);
  }
}
