package org.lagebild.extract.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lagebild.model.EntityKind;
import org.lagebild.model.NamedThing;

/** What the lexicon knows of offices: whose they may be, and which are one and the same. */
public final class OfficeLexicon {
  /** Shorter than this, no second part of a compound is an office ("Chef" has four letters). */
  private static final int SHORTEST_OFFICE = 4;

  /** To what sort of owner an office belongs. */
  public enum Owner {
    STATE,
    PARTY,
    COURT,
    ORGANIZATION,
    PERSON
  }

  private final Words<Boolean> listed;
  private final Words<Optional<Owner>> owners;
  private final Words<String> fixed = new Words<>();
  private final Words<String> same;
  private final Set<String> parties = new TreeSet<>();
  private final Set<String> former;
  private final Set<String> formerPrefixes;
  private final Set<String> ownerPrepositions;
  private final Set<String> possessives;
  private final Set<String> other;
  private final Set<String> prospects;
  private final Set<String> posts;
  private final Words<Boolean> counterparts;
  private final Words<Boolean> successors;
  private final Words<Boolean> courts;
  private final Set<String> ranks;
  private final Set<String> investitures;
  private final Set<String> officeMarkers;
  private final Map<String, Set<String>> states = new HashMap<>();

  OfficeLexicon(Entries entries) {
    listed = entries.words("Role", "noun");
    owners = entries.meanings("Role", OfficeLexicon::ownerOf, "noun");
    entries.each("Role", this::fixed);
    same = entries.meanings("SameOffice", Entry::iri, "noun");
    entries.each("Party", entry -> parties.add(entry.label()));
    former = entries.set("FormerWord", "adjective");
    formerPrefixes = entries.set("FormerWord", "prefix");
    ownerPrepositions = entries.set("OwnerPreposition", "preposition");
    possessives = entries.set("PossessiveRelative", "form");
    other = entries.set("OtherWord", "adjective");
    prospects = entries.set("ProspectWord", "adjective");
    posts = entries.set("PostNoun", "noun");
    counterparts = entries.words("CounterpartNoun", "noun");
    successors = entries.words("SuccessorNoun", "noun");
    courts = entries.words("Court", "noun");
    ranks = entries.set("RankWord", "adjective");
    investitures = entries.set("InvestitureVerb", "verb");
    officeMarkers = entries.set("InvestitureVerb", "preposition");
  }

  private static Optional<Owner> ownerOf(Entry role) {
    return role.has("officeOf")
        ? Optional.of(Owner.valueOf(role.constant("officeOf")))
        : Optional.empty();
  }

  private void fixed(Entry role) {
    if (role.has("owner")) {
      role.give("noun", fixed, new Entry(role.object("owner")).label());
    }
  }

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
    List<String> known = same.of(held);
    return meant.isEmpty() || known.isEmpty()
        ? held.toLowerCase(Locale.GERMAN).endsWith(used.toLowerCase(Locale.GERMAN))
        : known.stream().anyMatch(meant::contains);
  }

  /** Whether two nouns, or those that they end in, name the same office ("Premier"). */
  public boolean isSame(String one, String two) {
    List<String> meant = same.ofCompound(one);
    return same.ofCompound(two).stream().anyMatch(meant::contains);
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

  /** The organisation, by its usual name, to which an office belongs whoever holds it. */
  public Optional<String> fixedOwner(String office) {
    return fixed.ofCompound(office).stream().findFirst();
  }

  /** Whether an organisation of this name is a court. */
  public boolean isCourt(String name) {
    return Arrays.stream(name.split(" ")).anyMatch(word -> !courts.ofCompound(word).isEmpty());
  }

  /** The adjective, without ending, if it is one of those that are part of offices. */
  public Optional<String> rank(String adjective) {
    String word = adjective.toLowerCase(Locale.GERMAN);
    return Stream.of(word, word.replaceFirst("e[rnms]?$", "")).filter(ranks::contains).findFirst();
  }

  /** Whether the verb makes or unmakes somebody what "als" or "zu" says. */
  public boolean isInvestiture(String verb) {
    return investitures.contains(verb);
  }

  /** Whether the preposition stands before the office that such a verb tells of ("als"). */
  public boolean marksOffice(String preposition) {
    return officeMarkers.contains(preposition);
  }

  /** Whether the first part of a compound says that somebody held the office once ("Ex"). */
  public boolean isFormerPrefix(String part) {
    return formerPrefixes.contains(part);
  }

  /** The compound without a first part that says that somebody held the office once. */
  public String withoutFormerPrefix(String compound) {
    return formerPrefixes.stream()
        .filter(compound::startsWith)
        .findFirst()
        .map(p -> compound.substring(p.length()))
        .orElse(compound);
  }

  /** Whether whoever stands behind an office and this preposition is whose it is. */
  public boolean isOwnerPreposition(String preposition) {
    return ownerPrepositions.contains(preposition);
  }

  /** Whether the form, in lower case, says whose an office is ("deren"). */
  public boolean isPossessive(String form) {
    return possessives.contains(form);
  }

  /** Whether the adjective says that an office was held once ("ehemalig"). */
  public boolean isFormer(String adjective) {
    return former.contains(adjective);
  }

  /** Whether the adjective says that somebody else is meant than the one named ("künftig"). */
  public boolean isOther(String adjective) {
    return other.contains(adjective) || prospects.contains(adjective);
  }

  /** Whether the adjective says that nobody holds the office yet ("künftig"). */
  public boolean isProspect(String adjective) {
    return prospects.contains(adjective);
  }

  /** Whether the noun means an office beside its name ("das Amt des Präsidenten"). */
  public boolean isPost(String noun) {
    return posts.contains(noun);
  }

  /** Whether the noun means one of the same office elsewhere ("Amtskollege"). */
  public boolean isCounterpart(String noun) {
    return !counterparts.of(noun).isEmpty();
  }

  /** Whether the noun means one of the same office before or after ("Vorgänger"). */
  public boolean isSuccessor(String noun) {
    return !successors.of(noun).isEmpty();
  }

  void holdsOffices(NamedThing person) {
    String name = person.name();
    states.computeIfAbsent(name, k -> new TreeSet<>()).addAll(person.states());
    states
        .computeIfAbsent(name.substring(name.lastIndexOf(' ') + 1), k -> new TreeSet<>())
        .addAll(person.states());
  }

  /** The states of which people of this full or last name are known to have held an office. */
  public Set<String> statesOf(String person) {
    return states.getOrDefault(person, Set.of());
  }

  /** The organisation that a compound begins with ("Kremlsprecher"), unless it is listed itself. */
  public Optional<KnownName> firstPart(String compound, NameIndex names) {
    Optional<String> last = isListed(compound) ? Optional.empty() : lastPart(compound);
    return last.map(l -> compound.substring(0, compound.length() - l.length()))
        .map(first -> names.of(List.of(first)))
        .filter(n -> n.kind() == EntityKind.ORGANIZATION);
  }

  /** Whether an organisation is a political party, by its usual name. */
  public boolean isParty(String label) {
    return parties.contains(label);
  }
}
