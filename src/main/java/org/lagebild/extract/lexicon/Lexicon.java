package org.lagebild.extract.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lagebild.model.EntityKind;
import org.lagebild.model.NamedThing;
import org.lagebild.model.Status;

/** All that the ontology folder knows of German, looked up by lemma; unchangeable once loaded. */
public final class Lexicon {
  /** What a noun says of the one it names. */
  public enum NounKind {
    ROLE,
    PERSON,
    ORGANIZATION,
    GOVERNMENT,
    GROUP,
    /** A noun that means several in the singular ("Opposition"). */
    COLLECTIVE
  }

  final Words<Trigger> triggerVerbs = new Words<>();
  final Words<Trigger> triggerNouns = new Words<>();
  final Words<Trigger> triggerAdjectives = new Words<>();
  final Words<Governor> governorVerbs = new Words<>();
  final Words<Governor> governorNouns = new Words<>();
  final Words<NounKind> nouns = new Words<>();
  final Words<Boolean> institutions = new Words<>();
  final Words<Boolean> forces = new Words<>();
  final Words<String> offices = new Words<>();
  final Words<Boolean> uniqueSites = new Words<>();
  final Map<String, Set<String>> callings = new HashMap<>();
  final Set<String> residences = new HashSet<>();
  final Words<EntityKind> placeNouns = new Words<>();
  final Words<Status> modalVerbs = new Words<>();
  final Words<Status> modalAdverbs = new Words<>();
  final Words<Country> nations = new Words<>();
  final Words<KnownName> regionAdjectives = new Words<>();
  final Words<Country> peoples = new Words<>();
  final Map<String, Country> capitals = new HashMap<>();
  final Words<Boolean> capitalNouns = new Words<>();
  final Map<String, List<String>> capitalNames = new HashMap<>();
  final Map<String, String> seats = new HashMap<>();
  final Map<String, Country> countries = new HashMap<>();
  final NameIndex names = new NameIndex();
  final NameIndex prefixes = new NameIndex();
  final Words<Status> conditions = new Words<>();
  final Words<Boolean> parts = new Words<>();
  final Words<Boolean> countryNouns = new Words<>();
  final Set<String> duals = new HashSet<>();
  final Words<String> contentActs = new Words<>();
  final NameCues nameCues = new NameCues();
  final Set<String> appositions = new HashSet<>();
  final Set<String> pronouns = new HashSet<>();
  final Set<String> locatives = new HashSet<>();
  final Set<String> scenes = new HashSet<>();
  final Set<String> dealings = new HashSet<>();
  final Set<String> negations = new HashSet<>();
  final Set<String> attributions = new HashSet<>();
  final Set<String> attributionFrames = new HashSet<>();

  Lexicon() {}

  /** Reads the lexicon that comes with the program. */
  public static Lexicon load() {
    return LexiconReader.bundled();
  }

  /** Reads the lexicon that comes with the program, and further Turtle documents after it. */
  public static Lexicon load(Collection<String> turtle) {
    return LexiconReader.bundledAnd(turtle);
  }

  /**
   * Adds names to those of the lexicon, which come first where both know one; for use right after
   * loading.
   */
  public Lexicon with(Collection<NamedThing> gazetteer) {
    for (NamedThing thing : gazetteer) {
      names.add(new KnownName(thing.label(), thing.name(), thing.kind(), false));
      if (thing.kind() == EntityKind.PERSON) {
        nameCues.givenNames.add(thing.name().split(" ", 2)[0]);
      }
    }
    return this;
  }

  /** What a verb tells of. */
  public List<Trigger> verbTriggers(String lemma) {
    return triggerVerbs.of(lemma);
  }

  /** What a noun, or the noun that a compound ends in, tells of. */
  public List<Trigger> nounTriggers(String lemma) {
    return triggerNouns.ofCompound(lemma);
  }

  /** What an adjective or participle tells of. */
  public List<Trigger> adjectiveTriggers(String lemma) {
    return triggerAdjectives.of(lemma);
  }

  /** What a verb says of an event beside it, by each entry. */
  public List<Governor> governorVerbs(String lemma) {
    return governorVerbs.of(lemma);
  }

  /** What a noun says of an event beside it, by each entry. */
  public List<Governor> governorNouns(String lemma) {
    return governorNouns.ofCompound(lemma);
  }

  /**
   * What a noun says of the one it names; number decides for nouns of several kinds
   * ("Abgeordnete").
   */
  public Optional<NounKind> nounKind(String lemma, boolean plural) {
    List<NounKind> kinds = nouns.ofCompound(lemma);
    if (kinds.contains(NounKind.COLLECTIVE)) {
      return Optional.of(NounKind.GROUP);
    }
    return plural && kinds.contains(NounKind.GROUP)
        ? Optional.of(NounKind.GROUP)
        : kinds.stream().filter(k -> k != NounKind.GROUP).findFirst();
  }

  /** Whether the noun names a person by office or otherwise, as stands before names. */
  public boolean isTitle(String lemma) {
    List<NounKind> kinds = nouns.ofCompound(lemma);
    return kinds.contains(NounKind.ROLE) || kinds.contains(NounKind.PERSON);
  }

  /** Whether the noun, as it is written after an article, takes up the organisation. */
  public boolean isCalled(String organization, String noun) {
    return callings.getOrDefault(organization, Set.of()).contains(noun);
  }

  /** Whether the organisation is the palace or house of those who govern there ("Kreml"). */
  public boolean isResidence(String label) {
    return residences.contains(label);
  }

  /** Whether a city has one of what the noun names, so that its article names it ("Rathaus"). */
  public boolean isUniqueSite(String lemma) {
    return !uniqueSites.ofCompound(lemma).isEmpty();
  }

  /** Whether two nouns are words for one office ("Präsident", "Staatschef"). */
  public boolean isSameOffice(String one, String other) {
    return offices.of(one).stream().anyMatch(offices.of(other)::contains);
  }

  /** Whether a state has one of what the noun names, so that its article names it ("Parlament"). */
  public boolean isInstitution(String lemma) {
    return !institutions.ofCompound(lemma).isEmpty();
  }

  /** Whether the noun means one body even in the plural ("Streitkräfte"). */
  public boolean isForce(String lemma) {
    return !forces.ofCompound(lemma).isEmpty();
  }

  /** The kind of place that a noun names ("Provinz"). */
  public Optional<EntityKind> placeNoun(String lemma) {
    return placeNouns.ofCompound(lemma).stream().findFirst();
  }

  /** The status that a modal verb gives. */
  public Optional<Status> modalVerb(String lemma) {
    return modalVerbs.of(lemma).stream().findFirst();
  }

  /** The status that an adverb gives. */
  public Optional<Status> modalAdverb(String lemma) {
    return modalAdverbs.of(lemma).stream().findFirst();
  }

  /** The state that an adjective means ("russisch"). */
  public Optional<Country> nation(String adjective) {
    return nations.of(adjective).stream().findFirst();
  }

  /** The region or continent that an adjective means ("europäisch"). */
  public Optional<KnownName> regionOf(String adjective) {
    return regionAdjectives.of(adjective).stream().findFirst();
  }

  /** The state whose people a noun names ("Ukrainer"). */
  public Optional<Country> people(String noun) {
    return peoples.of(noun).stream().findFirst();
  }

  /** The state whose government a capital's name may mean; by the name's usual form. */
  public Optional<Country> capitalOf(String label) {
    return Optional.ofNullable(capitals.get(label));
  }

  /**
   * The names of a state's capital if the noun means a capital beside the state's adjective; else
   * none.
   */
  public List<String> capitalNames(String noun, Country country) {
    return capitalNouns.of(noun).isEmpty()
        ? List.of()
        : capitalNames.getOrDefault(country.label(), List.of());
  }

  /** The organisation that a city may stand for. */
  public Optional<String> seatOf(String city) {
    return Optional.ofNullable(seats.get(city));
  }

  /** The state of this usual name. */
  public Optional<Country> country(String label) {
    return Optional.ofNullable(countries.get(label));
  }

  /** Names that are used only as the first part of compounds ("Palästinenser-Präsident"). */
  public NameIndex prefixes() {
    return prefixes;
  }

  /** The proper names. */
  public NameIndex names() {
    return names;
  }

  /** The status of what stands in a clause that this conjunction opens ("falls"). */
  public Optional<Status> condition(String conjunction) {
    return conditions.of(conjunction).stream().findFirst();
  }

  /** The speech act that plain saying is, if what is said has this modal verb or auxiliary. */
  public Optional<String> contentAct(String modal) {
    return contentActs.of(modal).stream().findFirst();
  }

  /** What tells the kind of a proper name. */
  public NameCues nameCues() {
    return nameCues;
  }

  /** Whether the noun, beside a proper name, says what it is without being a part of it. */
  public boolean isApposition(String noun) {
    return appositions.contains(noun);
  }

  /** Whether the form, in lower case, stands for somebody named before. */
  public boolean isPronoun(String form) {
    return pronouns.contains(form);
  }

  /** Whether a state or city after this preposition is a place. */
  public boolean isLocative(String preposition) {
    return locatives.contains(preposition);
  }

  /** Whether the preposition says where something happens. */
  public boolean isScene(String preposition) {
    return scenes.contains(preposition);
  }

  /** Whether the noun names a part of the place named behind it ("Norden", "Teil"). */
  public boolean isPart(String noun) {
    return !parts.of(noun).isEmpty();
  }

  /** Whether the noun takes up a country named before ("das Land"). */
  public boolean isCountryNoun(String noun) {
    return !countryNouns.of(noun).isEmpty();
  }

  /** Whether the word says that there are two ("beide"). */
  public boolean isDual(String word) {
    return duals.contains(word);
  }

  /** Whether a capital after this preposition means its government. */
  public boolean isDealing(String preposition) {
    return dealings.contains(preposition);
  }

  /** Whether the word denies what it stands beside. */
  public boolean isNegation(String lemma) {
    return negations.contains(lemma);
  }

  /** Whether the preposition or particle names the one on whose word something is told. */
  public boolean isAttribution(String lemma) {
    return attributions.contains(lemma);
  }

  /** Whether the noun does so together with "nach" ("nach Angaben von"). */
  public boolean isAttributionFrame(String lemma) {
    return attributionFrames.contains(lemma);
  }
}
