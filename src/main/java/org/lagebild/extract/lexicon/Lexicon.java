package org.lagebild.extract.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lagebild.model.EntityKind;
import org.lagebild.model.NamedThing;

/**
 * All that the ontology folder knows of German, looked up by lemma; unchangeable once loaded. Each
 * subject has a part of its own.
 */
public final class Lexicon {
  /** What a noun says of the one it names. */
  public enum NounKind {
    ROLE,
    PERSON,
    ORGANIZATION,
    GOVERNMENT,
    GROUP,
    /** A noun that means several in the singular ("Opposition"). */
    COLLECTIVE;

    /** Whether it says what a person is or does. */
    public boolean isPersonal() {
      return this == ROLE || this == PERSON;
    }
  }

  private final FactWords facts;
  private final TypeTraits types;
  private final ActTraits acts;
  private final MeetingWords meetings;
  private final MeetingKinds meetingKinds;
  private final PlaceWords places;
  private final FactualityWords factuality;
  private final SpeechWords speech;
  private final SourceWords sources;
  private final NounLexicon nouns;
  private final FunctionWords function;
  private final KnownNames known;
  private final NameCues nameCues;
  private final OfficeLexicon offices;

  private Lexicon(Entries entries) {
    facts = new FactWords(entries);
    types = new TypeTraits(entries);
    acts = new ActTraits(entries);
    meetings = new MeetingWords(entries);
    meetingKinds = new MeetingKinds(entries);
    places = new PlaceWords(entries);
    factuality = new FactualityWords(entries);
    speech = new SpeechWords(entries, facts);
    sources = new SourceWords(entries);
    nouns = new NounLexicon(entries);
    function = new FunctionWords(entries);
    known = new KnownNames(entries);
    nameCues = new NameCues(entries);
    offices = new OfficeLexicon(entries);
  }

  /** Reads the lexicon that comes with the program. */
  public static Lexicon load() {
    return load(List.of());
  }

  /** Reads the lexicon that comes with the program, and further Turtle documents after it. */
  public static Lexicon load(Collection<String> turtle) {
    return new Lexicon(Entries.bundledAnd(turtle));
  }

  /**
   * Adds names to those of the lexicon, which come first where both know one; for use right after
   * loading.
   */
  public Lexicon with(Collection<NamedThing> gazetteer) {
    for (NamedThing thing : gazetteer) {
      known.add(thing.label(), thing.name(), thing.kind());
      if (!thing.states().isEmpty()) {
        offices.holdsOffices(thing);
      }
      if (thing.kind() == EntityKind.PERSON) {
        nameCues.givenName(thing.name().split(" ", 2)[0]);
      }
    }
    return this;
  }

  /** The words that tell of facts. */
  public FactWords facts() {
    return facts;
  }

  /** What holds of all words of an event type. */
  public TypeTraits types() {
    return types;
  }

  /** What holds of all words of a speech act. */
  public ActTraits acts() {
    return acts;
  }

  /** The words around meetings. */
  public MeetingWords meetings() {
    return meetings;
  }

  /** What holds of all meetings of a kind. */
  public MeetingKinds meetingKinds() {
    return meetingKinds;
  }

  /** The words around names that may be places. */
  public PlaceWords places() {
    return places;
  }

  /** The words by which a fact is so or not. */
  public FactualityWords factuality() {
    return factuality;
  }

  /** The words that give somebody's words or thoughts. */
  public SpeechWords speech() {
    return speech;
  }

  /** The words that name on whose word something is told. */
  public SourceWords sources() {
    return sources;
  }

  /** The informants that a compound names: "Polizei" of "Polizeiangabe". */
  public Optional<String> informantIn(String compound) {
    return sources.informantIn(compound, noun -> nouns.nounKind(noun, true).isPresent());
  }

  /** What common nouns mean. */
  public NounLexicon nouns() {
    return nouns;
  }

  /** Pronouns, prepositions and the like. */
  public FunctionWords functionWords() {
    return function;
  }

  /** What is known of states, places and organisations by their names. */
  public KnownNames known() {
    return known;
  }

  /** The proper names. */
  public NameIndex names() {
    return known.all();
  }

  /** Names that are used only as the first part of compounds ("Palästinenser-Präsident"). */
  public NameIndex prefixes() {
    return known.prefixes();
  }

  /** What tells the kind of a proper name. */
  public NameCues nameCues() {
    return nameCues;
  }

  /** What is known of offices. */
  public OfficeLexicon offices() {
    return offices;
  }
}
