package org.lagebild.extract.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The words that name on whose word something is told, to whom, and through which outlet. */
public final class SourceWords {
  private static final int SHORTEST_INFORMANT = 4;

  private final Set<String> prepositions;
  private final Set<String> postpositions;
  private final Set<String> particles;
  private final Set<String> resumptions;
  private final Words<Boolean> frames;
  private final Words<Boolean> reports;
  private final Words<Boolean> outletNouns;
  private final Set<String> outlets;
  private final Set<String> medials;
  private final Set<String> addressing;
  private final Set<String> framed;
  private final Set<String> rules;
  private final Set<String> own;
  private final List<String> informants;
  private final List<String> authors;

  SourceWords(Entries entries) {
    prepositions = entries.set("Attribution", "preposition");
    postpositions = entries.set("Attribution", "postposition");
    particles = entries.set("Attribution", "adverb");
    resumptions = entries.set("Resumption", "adverb");
    frames = entries.words("Attribution", "frame");
    reports = entries.words("Report", "noun");
    outletNouns = entries.words("Outlet", "noun");
    outlets = entries.set("Outlet", "name");
    medials = entries.set("Medial", "preposition");
    addressing = entries.set("Addressing", "preposition");
    framed = entries.set("FramedAttribution", "preposition");
    rules = entries.set("RuleAttribution", "preposition");
    own = entries.set("OwnFrame", "adjective");
    informants = functions(entries, "Informant");
    authors = functions(entries, "Author");
  }

  private static List<String> functions(Entries entries, String type) {
    return entries.set(type, "functions").stream()
        .flatMap(f -> Stream.of(f.split(" ", -1)))
        .toList();
  }

  /** Whether the preposition names a source only together with a noun of telling ("nach"). */
  public boolean isFramedAttribution(String preposition) {
    return framed.contains(preposition);
  }

  /** Whether the preposition stands before rules too, which are no sources ("gemäß"). */
  public boolean isRuleAttribution(String preposition) {
    return rules.contains(preposition);
  }

  /** Whether the adjective says that what is told is told by the subject ("eigene Angaben"). */
  public boolean isOwn(String adjective) {
    return own.contains(adjective);
  }

  /** Which parts of the sentence name the source of what a noun tells, the first that is there. */
  public List<String> informantFunctions() {
    return informants;
  }

  /** Which parts of the sentence name the author of a text, the first that is there. */
  public List<String> authorFunctions() {
    return authors;
  }

  /** Whether the preposition names the one on whose word something is told. */
  public boolean isAttribution(String lemma) {
    return prepositions.contains(lemma);
  }

  /** Whether the word does so behind the one it names ("zufolge"). */
  public boolean isPostposition(String lemma) {
    return postpositions.contains(lemma);
  }

  /** Whether the particle does so behind what is said ("so der Minister"). */
  public boolean isInquitParticle(String lemma) {
    return particles.contains(lemma);
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
    return !frames.ofCompound(lemma).isEmpty();
  }

  /** Whether the noun, or the noun that a compound ends in, is something told or found out. */
  public boolean isReport(String lemma) {
    return !reports.ofCompound(lemma).isEmpty();
  }

  /** The noun before a frame in a compound if it names informants: "Polizei" of "Polizeiangabe". */
  Optional<String> informantIn(String compound, Predicate<String> namesInformants) {
    for (int i = SHORTEST_INFORMANT; i < compound.length(); i++) {
      String ending = compound.substring(i).replaceFirst("^-", "");
      if (!frames.of(ending).isEmpty()) {
        String first = compound.substring(0, i);
        return Stream.of(first, first.replaceFirst("s$", "")).filter(namesInformants).findFirst();
      }
    }
    return Optional.empty();
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
}
