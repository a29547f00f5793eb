package org.lagebild.extract.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lagebild.extract.lexicon.Lexicon.NounKind;
import org.lagebild.model.EntityKind;

/** What common nouns mean: who acts, a place, a measure, or nobody. */
public final class NounLexicon {
  private final Words<NounKind> kinds = new Words<>();
  private final Words<EntityKind> places;
  private final Words<Boolean> institutions;
  private final Words<Boolean> forces;
  private final Words<Boolean> uniqueSites;
  private final Words<Boolean> abstracts;
  private final Words<Boolean> immaterial;
  private final Words<Boolean> measures;
  private final Words<Boolean> evils;
  private final Words<Boolean> parts;
  private final Words<Boolean> countries;
  private final Set<String> plainPlaces;
  private final Set<String> parties;
  private final Set<String> appositions;

  NounLexicon(Entries entries) {
    kinds(entries, "Role", NounKind.ROLE);
    kinds(entries, "PersonNoun", NounKind.PERSON);
    kinds(entries, "OrganizationNoun", NounKind.ORGANIZATION);
    kinds(entries, "GovernmentNoun", NounKind.GOVERNMENT);
    kinds(entries, "GroupNoun", NounKind.GROUP);
    kinds(entries, "CollectiveNoun", NounKind.COLLECTIVE);
    places = entries.meanings("PlaceNoun", e -> e.kind("placeKind"), "noun");
    institutions = entries.words("InstitutionNoun", "noun");
    forces = entries.words("ForceNoun", "noun");
    uniqueSites = entries.words("UniqueSiteNoun", "noun");
    immaterial = entries.words("ImmaterialNoun", "noun");
    abstracts = entries.words("AbstractNoun", "noun");
    measures = entries.words("MeasureNoun", "noun");
    evils = entries.words("EvilNoun", "noun");
    parts = entries.words("PartNoun", "noun");
    countries = entries.words("CountryNoun", "noun");
    plainPlaces = entries.set("PlainPlaceNoun", "noun");
    parties = entries.set("PartyNoun", "noun");
    appositions = entries.set("Apposition", "noun", "form");
  }

  private void kinds(Entries entries, String type, NounKind kind) {
    entries.each(type, entry -> entry.give("noun", kinds, kind));
  }

  /**
   * What a noun says of the one it names; number decides for nouns of several kinds
   * ("Abgeordnete").
   */
  public Optional<NounKind> nounKind(String lemma, boolean plural) {
    List<NounKind> all = kinds.ofCompound(lemma);
    if (all.contains(NounKind.COLLECTIVE)) {
      return Optional.of(NounKind.GROUP);
    }
    return plural && all.contains(NounKind.GROUP)
        ? Optional.of(NounKind.GROUP)
        : all.stream().filter(k -> k != NounKind.GROUP).findFirst();
  }

  /** Whether the noun names a person by office or otherwise, as stands before names. */
  public boolean isTitle(String lemma) {
    return kinds.ofCompound(lemma).stream().anyMatch(NounKind::isPersonal);
  }

  /** The kind of place that a noun names ("Provinz"). */
  public Optional<EntityKind> placeNoun(String lemma) {
    return places.ofCompound(lemma).stream().findFirst();
  }

  /** Whether the noun says no more than the kind of a place ("die Stadt"). */
  public boolean isPlainPlaceNoun(String noun) {
    return plainPlaces.contains(noun);
  }

  /** Whether a city has one of what the noun names, so that its article names it ("Rathaus"). */
  public boolean isUniqueSite(String lemma) {
    return !uniqueSites.ofCompound(lemma).isEmpty();
  }

  /** Whether a state has one of what the noun names, so that its article names it ("Parlament"). */
  public boolean isInstitution(String lemma) {
    return !institutions.ofCompound(lemma).isEmpty();
  }

  /** Whether the noun means one body even in the plural ("Streitkräfte"). */
  public boolean isForce(String lemma) {
    return !forces.ofCompound(lemma).isEmpty();
  }

  /** Whether the noun means nothing that one could decide upon or attack ("Eindruck"). */
  public boolean isImmaterial(String noun) {
    return !immaterial.ofCompound(noun).isEmpty();
  }

  /** Whether the noun means nobody who could act ("Spannung"). */
  public boolean isAbstract(String lemma) {
    return !abstracts.ofCompound(lemma).isEmpty();
  }

  /** Whether the noun only measures ("Jahr"), so that it fills no slot. */
  public boolean isMeasure(String lemma) {
    return !measures.of(lemma).isEmpty();
  }

  /** Whether one fights what the noun names only in a manner of speaking ("Korruption"). */
  public boolean isEvil(String lemma) {
    return !evils.ofCompound(lemma).isEmpty();
  }

  /** Whether the noun names a part of the place named behind it ("Norden", "Teil"). */
  public boolean isPart(String noun) {
    return !parts.of(noun).isEmpty();
  }

  /** Whether the noun takes up a country named before ("das Land"). */
  public boolean isCountryNoun(String noun) {
    return !countries.of(noun).isEmpty();
  }

  /** Whether the noun means a state or side that deals with another ("beide Länder"). */
  public boolean isPartyNoun(String lemma) {
    return parties.contains(lemma);
  }

  /** Whether the noun, beside a proper name, says what it is without being a part of it. */
  public boolean isApposition(String noun) {
    return appositions.contains(noun);
  }
}
