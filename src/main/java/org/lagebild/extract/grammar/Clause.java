package org.lagebild.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lagebild.extract.lexicon.GrammarWords;
import org.lagebild.model.Reading;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Reading.VerbForm;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** The clause that a verb heads: its voice, tense and mood as the verb cluster shows them. */
public record Clause(Sentence sentence, Token verb) {
  private static final GrammarWords WORDS = GrammarWords.german();

  /** The clause in which a token stands: its nearest verbal governor, or itself if it is a verb. */
  public static Optional<Clause> around(Sentence sentence, Token token) {
    Optional<Token> at = Optional.of(token);
    while (at.isPresent() && !isPredicate(sentence, at.get())) {
      at = sentence.head(at.get());
    }
    return at.map(verb -> new Clause(sentence, verb));
  }

  /** Whether the token is a full verb, or a noun or adjective with a copula. */
  private static boolean isPredicate(Sentence sentence, Token token) {
    return token.pos() == WordClass.VERB
        || (token.pos() == WordClass.AUX && !token.is("aux") && !token.is("cop"))
        || sentence.dependent(token, "cop").isPresent()
        || sentence.dependent(token, "aux").isPresent();
  }

  /**
   * The auxiliaries, modals and copulas of the cluster; coordinated verbs share them ("wurde
   * festgenommen und verurteilt").
   */
  public List<Token> auxiliaries() {
    List<Token> found = new ArrayList<>();
    if (!isFiniteOnly()) {
      found.addAll(sentence.dependents(verb, "aux"));
    }
    found.addAll(sentence.dependents(verb, "cop"));
    return found.isEmpty() ? cluster().map(Clause::auxiliaries).orElse(found) : found;
  }

  /** The clause whose cluster a coordinated verb without subject and auxiliary continues. */
  Optional<Clause> cluster() {
    boolean bare =
        verb.is("conj")
            && sentence.dependent(verb, "nsubj").isEmpty()
            && sentence.dependent(verb, "aux").isEmpty()
            && sentence.dependent(verb, "mark").isEmpty();
    return bare
        ? sentence
            .head(verb)
            .filter(h -> h.pos() == WordClass.VERB && h.index() < verb.index())
            .map(h -> new Clause(sentence, h))
            .filter(c -> !c.auxiliaries().isEmpty() && isParallel(c))
        : Optional.empty();
  }

  private boolean isParallel(Clause other) {
    return (has(VerbForm.PAST_PARTICIPLE) && other.has(VerbForm.PAST_PARTICIPLE))
        || (has(VerbForm.INFINITIVE)
            && other.has(VerbForm.INFINITIVE)
            && other.modal().isPresent());
  }

  /** Beside a verb that can be nothing but finite, auxiliaries belong to another clause. */
  private boolean isFiniteOnly() {
    return !verb.readings().isEmpty()
        && verb.readings().stream()
            .filter(r -> r.category() == Category.VERB)
            .allMatch(Clause::isFinite)
        && verb.canBe(Clause::isFinite);
  }

  /** The finite part of the cluster; none in infinitive and participle phrases. */
  public Optional<Token> finite() {
    List<Token> cluster = auxiliaries();
    for (Token t : cluster) {
      if (t.canBe(Clause::isFinite)) {
        return Optional.of(t);
      }
    }
    boolean ownForm = cluster.isEmpty() && !isZuInfinitive() && verb.canBe(Clause::isFinite);
    return ownForm ? Optional.of(verb) : Optional.empty();
  }

  /** Whether a verb of this reading is finite. */
  public static boolean isFinite(Reading reading) {
    return reading.form() != null && reading.form().isFinite();
  }

  private boolean has(VerbForm form) {
    return verb.canBe(r -> r.form() == form);
  }

  /**
   * Whether the subject is the one acted upon: "werden" with a participle, or a bare participle
   * before a noun.
   */
  public boolean isPassive() {
    boolean participle = has(VerbForm.PAST_PARTICIPLE);
    boolean werden =
        auxiliaries().stream()
            .anyMatch(
                a ->
                    WORDS.isPassive(a.lemma())
                        && (a.text().startsWith("w") || a.text().startsWith("W"))
                        && (!has(VerbForm.INFINITIVE) || a.text().startsWith("wu")));
    boolean worden = auxiliaries().stream().anyMatch(a -> a.text().equals("worden"));
    return participle && (werden || worden || isStatePassive());
  }

  /** "Die Stadt ist besetzt": the parser takes the participle for an adjective. */
  private boolean isStatePassive() {
    return verb.pos() == WordClass.ADJ && sentence.dependent(verb, "cop").isPresent();
  }

  /** The infinitive of a verb or of a participle that the parser took for an adjective. */
  public static String verbLemma(Token word) {
    return word.pos() == WordClass.ADJ
        ? word.readings().stream()
            .filter(r -> r.category() == Category.VERB && r.form() == VerbForm.PAST_PARTICIPLE)
            .map(Reading::lemma)
            .findFirst()
            .orElse(word.lemma())
        : word.lemma();
  }

  /** Whether the cluster is "werden" with an infinitive. */
  public boolean isFuture() {
    return has(VerbForm.INFINITIVE)
        && auxiliaries().stream()
            .anyMatch(
                a ->
                    WORDS.isPassive(a.lemma())
                        && a.canBe(
                            r -> r.form() == VerbForm.PRESENT || r.form() == VerbForm.KONJUNKTIV1));
  }

  /** Whether the finite verb is in the present tense without a perfect participle. */
  public boolean isPresent() {
    return finite().filter(f -> f.canBe(r -> r.form() == VerbForm.PRESENT)).isPresent()
        && !isPerfect();
  }

  /**
   * Whether the cluster is "haben" or "sein" with a participle, or the finite verb is in the past.
   */
  public boolean isPast() {
    return isPerfect() || finite().filter(Clause::onlyPast).isPresent();
  }

  private static boolean onlyPast(Token finite) {
    return finite.canBe(r -> r.form() == VerbForm.PAST)
        && !finite.canBe(r -> r.form() == VerbForm.PRESENT);
  }

  /** Whether the cluster is "hatte" or "war" with a participle. */
  public boolean isPluperfect() {
    return isPerfect() && finite().filter(Clause::onlyPast).isPresent();
  }

  /** Whether the cluster is "haben" or "sein" with a participle. */
  public boolean isPerfect() {
    return has(VerbForm.PAST_PARTICIPLE)
        && auxiliaries().stream().anyMatch(a -> WORDS.isPerfect(a.lemma()));
  }

  /** Whether the finite verb can only be Konjunktiv I, the mood of reported speech. */
  public boolean isReported() {
    return finite()
        .filter(
            f ->
                f.canBe(r -> r.form() == VerbForm.KONJUNKTIV1)
                    && !f.canBe(r -> r.form() == VerbForm.PRESENT && !isFirstPerson(r))
                    && !f.canBe(r -> r.form() == VerbForm.PAST))
        .isPresent();
  }

  private static boolean isFirstPerson(Reading reading) {
    Integer person = reading.person();
    return person != null && person == 1;
  }

  /** Whether the verb stands in the infinitive with "zu". */
  public boolean isZuInfinitive() {
    boolean zu =
        sentence.dependents(verb, "mark").stream()
            .anyMatch(m -> m.pos() == WordClass.PART && m.lemma().equals("zu"));
    return zu || (has(VerbForm.ZU_INFINITIVE) && !has(VerbForm.INFINITIVE));
  }

  /** A finite German clause has a subject, unless it shares that of the clause it is joined to. */
  boolean needsSubject() {
    return finite().isPresent() && !verb.is("conj") && !isZuInfinitive();
  }

  /** The modal verb of the cluster. */
  public Optional<Token> modal() {
    return auxiliaries().stream()
        .filter(a -> a.canBe(r -> r.category() == Category.MODAL))
        .findFirst();
  }

  /** Whether a modal verb stands with the infinitive of the perfect ("sollen getötet haben"). */
  public boolean isHearsay() {
    return has(VerbForm.PAST_PARTICIPLE)
        && modal().isPresent()
        && auxiliaries().stream().anyMatch(a -> WORDS.isPerfect(a.text()));
  }

  /** The conjunction that opens a subordinate clause. */
  public Optional<Token> conjunction() {
    return sentence.dependents(verb, "mark").stream()
        .filter(m -> m.pos() != WordClass.PART)
        .findFirst();
  }

  /** The clause on which this one depends. */
  public Optional<Clause> governing() {
    return sentence.head(verb).flatMap(h -> around(sentence, h));
  }
}
