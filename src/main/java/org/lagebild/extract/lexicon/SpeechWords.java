package org.lagebild.extract.lexicon;

import java.util.Optional;
import java.util.Set;
import org.lagebild.model.WordClass;

/** The words that give somebody's words or thoughts, and those by which they are a speech act. */
public final class SpeechWords {
  private final FactWords facts;
  private final Words<Boolean> attitudeVerbs;
  private final Words<Boolean> attitudeNouns;
  private final Words<Boolean> attitudeAdjectives;
  private final Words<Boolean> ratingVerbs;
  private final Words<Boolean> citingVerbs;
  private final Words<Boolean> wordings;
  private final Set<String> contentOpeners;
  private final Set<String> contentEnds;
  private final Set<String> demonstratives;
  private final Set<String> adjuncts;
  private final Set<String> inquitOpeners;
  private final Set<String> renderings;
  private final Words<String> contentActs;
  private final Words<String> judgingNouns;
  private final Words<String> judgingWords;

  SpeechWords(Entries entries, FactWords facts) {
    this.facts = facts;
    attitudeVerbs = entries.words("Attitude", "verb");
    attitudeNouns = entries.words("Attitude", "noun");
    attitudeAdjectives = entries.words("Attitude", "adjective");
    ratingVerbs = entries.words("Rating", "verb");
    citingVerbs = entries.words("Citing", "verb");
    wordings = entries.words("Wording", "noun");
    contentOpeners = entries.set("ContentClause", "conjunction");
    contentEnds = entries.set("ContentEnd", "conjunction");
    demonstratives = entries.set("Demonstrative", "form");
    adjuncts = entries.set("Adjunct", "conjunction");
    inquitOpeners = entries.set("InquitOpener", "conjunction");
    renderings = entries.set("Rendering", "conjunction");
    contentActs = entries.meanings("ContentModal", Entry::evoked, "verb");
    judgingNouns = entries.meanings("Judgement", Entry::evoked, "noun");
    judgingWords = entries.meanings("Judgement", Entry::evoked, "adjective", "verb");
  }

  /** Whether a clause beside the verb gives somebody's words or thoughts. */
  public boolean isReportingVerb(String lemma) {
    return !attitudeVerbs.of(lemma).isEmpty()
        || facts.verbTriggers(lemma).stream().anyMatch(t -> t.sort() == Trigger.Sort.STATEMENT);
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
        || facts.nounTriggers(lemma).stream().anyMatch(t -> t.sort() == Trigger.Sort.STATEMENT);
  }

  /** Whether a clause beside the adjective does so. */
  public boolean isReportingAdjective(String lemma) {
    return !attitudeAdjectives.of(lemma).isEmpty();
  }

  /** Whether words in quotation marks behind the noun are somebody's choice of words. */
  public boolean isWording(String lemma) {
    return !wordings.ofCompound(lemma).isEmpty();
  }

  /** Whether the word, in lower case, opens a clause that may give somebody's words. */
  public boolean opensContent(String word) {
    return contentOpeners.contains(word);
  }

  /** Whether the word, in lower case, opens a clause that goes on in the article's own words. */
  public boolean endsContent(String word) {
    return contentEnds.contains(word);
  }

  /** Whether the word, in lower case, stands for what the sentence before tells. */
  public boolean takesUp(String word) {
    return demonstratives.contains(word);
  }

  /** Whether the word, in lower case, opens an infinitive that says what for or how. */
  public boolean opensAdjunct(String word) {
    return adjuncts.contains(word);
  }

  /** Whether the word, in lower case, opens a clause that names who says it ("wie"). */
  public boolean opensInquit(String word) {
    return inquitOpeners.contains(word);
  }

  /** Whether a noun in quotation marks behind the word is somebody's choice of words ("als"). */
  public boolean rendersWords(String word) {
    return renderings.contains(word);
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
}
