package org.lagebild.extract.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lagebild.model.EntityKind;
import org.lagebild.model.NamedThing;
import org.lagebild.model.Status;
import org.lagebild.model.WordClass;

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

  private static final int SHORTEST_INFORMANT = 4;

  final Words<Trigger> triggerVerbs = new Words<>();
  final Words<Trigger> triggerNouns = new Words<>();
  final Words<Trigger> triggerAdjectives = new Words<>();
  final Words<Boolean> abstractNouns = new Words<>();
  final Words<Boolean> measureNouns = new Words<>();
  final Words<Boolean> evilNouns = new Words<>();
  final Words<Governor> governorVerbs = new Words<>();
  final Words<Governor> governorNouns = new Words<>();
  final Words<NounKind> nouns = new Words<>();
  final Words<Boolean> institutions = new Words<>();
  final Words<Boolean> forces = new Words<>();
  final Words<Boolean> uniqueSites = new Words<>();
  final Map<String, Set<String>> callings = new HashMap<>();
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
  final Set<String> plainPlaceNouns = new HashSet<>();
  final Words<Boolean> countryNouns = new Words<>();
  final Set<String> duals = new HashSet<>();
  final Words<String> contentActs = new Words<>();
  final OfficeLexicon offices = new OfficeLexicon();
  final Set<String> residences = new HashSet<>();
  final Words<String> judgingNouns = new Words<>();
  final Words<String> judgingWords = new Words<>();
  final NameCues nameCues = new NameCues();
  final Set<String> appositions = new HashSet<>();
  final Set<String> neuters = new HashSet<>();
  final Set<String> pronouns = new HashSet<>();
  final Set<String> locatives = new HashSet<>();
  final Set<String> scenes = new HashSet<>();
  final Set<String> dealings = new HashSet<>();
  final Set<String> partyNouns = new HashSet<>();
  final Set<String> apart = new HashSet<>();
  final Set<String> negations = new HashSet<>();
  final Set<String> attributions = new HashSet<>();
  final Words<Boolean> attitudeVerbs = new Words<>();
  final Words<Boolean> attitudeNouns = new Words<>();
  final Words<Boolean> attitudeAdjectives = new Words<>();
  final Words<Boolean> ratingVerbs = new Words<>();
  final Words<Boolean> citingVerbs = new Words<>();
  final Words<Boolean> reports = new Words<>();
  final Words<Boolean> wordings = new Words<>();
  final Set<String> reportAdverbs = new HashSet<>();
  final Set<String> contentOpeners = new HashSet<>();
  final Set<String> contentEnds = new HashSet<>();
  final Set<String> demonstratives = new HashSet<>();
  final Set<String> adjuncts = new HashSet<>();
  final Words<String> sameOffices = new Words<>();
  final Words<Boolean> outletNouns = new Words<>();
  final Set<String> outlets = new HashSet<>();
  final Set<String> medials = new HashSet<>();
  final Set<String> addressing = new HashSet<>();
  final Set<String> postpositions = new HashSet<>();
  final Set<String> raising = new HashSet<>();
  final Set<String> inquitParticles = new HashSet<>();
  final Set<String> resumptions = new HashSet<>();
  final Words<Boolean> attributionFrames = new Words<>();

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
      if (!thing.states().isEmpty()) {
        offices.holdsOffices(thing);
      }
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

  /** Whether two nouns name the same office ("Premier", "Regierungschef"). */
  public boolean isSameOffice(String one, String other) {
    List<String> offices = sameOffices.ofCompound(one);
    return sameOffices.ofCompound(other).stream().anyMatch(offices::contains);
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

  /** What is known of offices. */
  public OfficeLexicon offices() {
    return offices;
  }

  /** The kind of place that a noun names ("Provinz"). */
  public Optional<EntityKind> placeNoun(String lemma) {
    return placeNouns.ofCompound(lemma).stream().findFirst();
  }

  /** Whether the noun means nobody who could act ("Spannung"). */
  public boolean isAbstract(String lemma) {
    return !abstractNouns.ofCompound(lemma).isEmpty();
  }

  /** Whether the noun only measures ("Jahr"), so that it fills no slot. */
  public boolean isMeasure(String lemma) {
    return !measureNouns.of(lemma).isEmpty();
  }

  /** Whether one fights what the noun names only in a manner of speaking ("Korruption"). */
  public boolean isEvil(String lemma) {
    return !evilNouns.ofCompound(lemma).isEmpty();
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
    return inflected(nations, adjective);
  }

  /** The region or continent that an adjective means ("europäisch"). */
  public Optional<KnownName> regionOf(String adjective) {
    return inflected(regionAdjectives, adjective);
  }

  /** Rare adjectives of nations come without a basic form, since no dictionary has them. */
  private static <T> Optional<T> inflected(Words<T> words, String adjective) {
    Optional<T> basic = words.of(adjective).stream().findFirst();
    return basic.isPresent() || !adjective.contains("isch")
        ? basic
        : words.of(adjective.replaceFirst("(?<=isch)e[nrms]?$", "")).stream().findFirst();
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

  /** Whether a palace or house of this usual name stands for those who govern there. */
  public boolean isResidence(String label) {
    return residences.contains(label);
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

  /** The speech act that plain saying is, if what is said judges with this word. */
  public Optional<String> judgement(String lemma, WordClass pos) {
    return switch (pos) {
      case NOUN -> judgingNouns.ofCompound(lemma).stream().findFirst();
      case ADJ, ADV, VERB -> judgingWords.of(lemma).stream().findFirst();
      default -> Optional.empty();
    };
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

  /** Whether the form, in lower case, stands for what was said and never for a person. */
  public boolean isNeuter(String form) {
    return neuters.contains(form);
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

  /** Whether the noun says no more than the kind of a place ("die Stadt"). */
  public boolean isPlainPlaceNoun(String noun) {
    return plainPlaceNouns.contains(noun);
  }

  /** Whether the word says that there are two ("beide"). */
  public boolean isDual(String word) {
    return duals.contains(word);
  }

  /** Whether a capital after this preposition means its government. */
  public boolean isDealing(String preposition) {
    return dealings.contains(preposition);
  }

  /** Whether the noun means a state or side that deals with another ("beide Länder"). */
  public boolean isPartyNoun(String lemma) {
    return partyNouns.contains(lemma);
  }

  /** Whether the adjective tells one event from others of its sort ("weiter", "letzter"). */
  public boolean tellsApart(String adjective) {
    return apart.contains(adjective);
  }

  /** Whether the word denies what it stands beside. */
  public boolean isNegation(String lemma) {
    return negations.contains(lemma);
  }

  /** Whether the preposition names the one on whose word something is told. */
  public boolean isAttribution(String lemma) {
    return attributions.contains(lemma);
  }

  /** Whether the noun, or the noun that a compound ends in, names a kind of outlet ("Sender"). */
  public boolean isOutletNoun(String noun) {
    return !outletNouns.ofCompound(noun).isEmpty();
  }

  /** Whether this is the name of an outlet that papers use without such a noun ("auf X"). */
  public boolean isOutlet(String name) {
    return outlets.contains(name);
  }

  /** Whether an outlet after this preposition is one through which somebody speaks. */
  public boolean isMedial(String preposition) {
    return medials.contains(preposition);
  }

  /** Whether whoever stands after this preposition is spoken to. */
  public boolean isAddressing(String preposition) {
    return addressing.contains(preposition);
  }

  /** Whether the word does so behind the one it names ("zufolge"). */
  public boolean isPostposition(String lemma) {
    return postpositions.contains(lemma);
  }

  /** Whether the verb says nothing of its subject before an infinitive ("droht zu scheitern"). */
  public boolean isRaising(String verb) {
    return raising.contains(verb);
  }

  /** Whether the particle does so behind what is said ("so der Minister"). */
  public boolean isInquitParticle(String lemma) {
    return inquitParticles.contains(lemma);
  }

  /** Whether the adverb says that the sentence is still the word of somebody named before. */
  public boolean isResumption(String lemma) {
    return resumptions.contains(lemma);
  }

  /**
   * Whether the noun, or the noun that a compound ends in, names informants together with "nach"
   * ("nach Angaben von").
   */
  public boolean isAttributionFrame(String lemma) {
    return !attributionFrames.ofCompound(lemma).isEmpty();
  }

  /** The noun before such a noun in a compound: "Polizei" of "Polizeiangabe". */
  public Optional<String> informantIn(String compound) {
    for (int i = SHORTEST_INFORMANT; i < compound.length(); i++) {
      String ending = compound.substring(i).replaceFirst("^-", "");
      if (!attributionFrames.of(ending).isEmpty()) {
        String first = compound.substring(0, i);
        return Stream.of(first, first.replaceFirst("s$", ""))
            .filter(n -> nounKind(n, true).isPresent())
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** Whether a clause beside the verb gives somebody's words or thoughts. */
  public boolean isReportingVerb(String lemma) {
    return !attitudeVerbs.of(lemma).isEmpty()
        || verbTriggers(lemma).stream().anyMatch(t -> t.sort() == Trigger.Sort.STATEMENT);
  }

  /** Whether the verb takes marked words for a thing ("stufte als „…“ ein"), but no clause. */
  public boolean isRatingVerb(String lemma) {
    return !ratingVerbs.of(lemma).isEmpty();
  }

  /** Whether the verb's object is the one who says it ("zitiert ihn"). */
  public boolean isCitingVerb(String lemma) {
    return !citingVerbs.of(lemma).isEmpty();
  }

  /** Whether a clause beside the noun, or the noun that a compound ends in, does so. */
  public boolean isReportingNoun(String lemma) {
    return !attitudeNouns.ofCompound(lemma).isEmpty()
        || nounTriggers(lemma).stream().anyMatch(t -> t.sort() == Trigger.Sort.STATEMENT);
  }

  /** Whether a clause beside the adjective does so. */
  public boolean isReportingAdjective(String lemma) {
    return !attitudeAdjectives.of(lemma).isEmpty();
  }

  /** Whether the noun, or the noun that a compound ends in, is something told or found out. */
  public boolean isReport(String lemma) {
    return !reports.ofCompound(lemma).isEmpty();
  }

  /** Whether the adverb, in lower case, takes up a source named before. */
  public boolean isReportAdverb(String adverb) {
    return reportAdverbs.contains(adverb);
  }

  /** Whether words in quotation marks behind the noun are somebody's choice of words. */
  public boolean isWording(String lemma) {
    return !wordings.ofCompound(lemma).isEmpty();
  }

  /** Whether the word, in lower case, opens a clause that may give somebody's words. */
  public boolean opensContent(String word) {
    return contentOpeners.contains(word);
  }

  /** Whether the word, in lower case, stands for what the sentence before tells. */
  public boolean takesUp(String word) {
    return demonstratives.contains(word);
  }

  /** Whether the word, in lower case, opens an infinitive that says what for or how. */
  public boolean opensAdjunct(String word) {
    return adjuncts.contains(word);
  }

  /** Whether the word, in lower case, opens a clause that goes on in the article's own words. */
  public boolean endsContent(String word) {
    return contentEnds.contains(word);
  }
}
