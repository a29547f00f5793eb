package org.lagebild.extract.grammar;

import java.util.List;
import java.util.stream.Stream;
import org.lagebild.model.NameClass;
import org.lagebild.model.Reading;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Reading.Numerus;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Tells the plural of a noun phrase from its singular. */
final class PhraseNumber {
  private static final String PLURAL_ENDING = "en";

  private final Phrase phrase;
  private final Sentence sentence;
  private final Token head;

  PhraseNumber(Phrase phrase) {
    this.phrase = phrase;
    this.sentence = phrase.sentence();
    this.head = phrase.head();
  }

  /**
   * Whether the phrase is a plural: by agreement with its article, and without one as nouns are
   * that need one.
   */
  boolean isPlural() {
    if (head.readings().isEmpty()) {
      return isUnknownPlural();
    }
    boolean plural = canBe(Numerus.PLURAL) || isStrongPlural();
    boolean counted = !sentence.dependents(head, "nummod").isEmpty();
    return plural && counted || plural && (!canBe(Numerus.SINGULAR) || bareIsPlural());
  }

  /**
   * "Verbündete", "viele Abgeordnete": the dictionary knows only the woman, but she has an article.
   */
  private boolean isStrongPlural() {
    return isAdjectival(head) && head.text().endsWith("e");
  }

  /** Whether a noun is made of an adjective, which any gender can be ("Verbündete"). */
  static boolean isAdjectival(Token noun) {
    long genders =
        noun.readings().stream()
            .filter(r -> r.category() == Category.NOUN && r.gender() != null)
            .filter(r -> r.lemma().endsWith("e"))
            .map(Reading::gender)
            .distinct()
            .count();
    return genders > 1;
  }

  /** Of a noun that the dictionary does not know, its ending and article tell ("Jihadisten"). */
  private boolean isUnknownPlural() {
    return head.pos() == WordClass.NOUN
        && head.text().endsWith(PLURAL_ENDING)
        && determiners().stream()
            .filter(d -> d.canBe(r -> r.numerus() != null))
            .allMatch(d -> d.canBe(r -> r.numerus() == Numerus.PLURAL));
  }

  private boolean canBe(Numerus numerus) {
    boolean genitive = isGenitive() && phrase.cases().contains(Case.GENITIVE);
    return head.readings().stream()
        .filter(r -> isNominal(r) && r.numerus() == numerus)
        .filter(r -> !genitive || r.grammaticalCase() == Case.GENITIVE)
        .anyMatch(this::agrees);
  }

  private static boolean isNominal(Reading reading) {
    return reading.category() == Category.NOUN || reading.category() == Category.NAME;
  }

  /** Whether the articles allow this reading of the head. */
  boolean agrees(Reading noun) {
    return determiners().stream()
        .filter(d -> d.canBe(r -> r.numerus() != null))
        .allMatch(d -> d.canBe(r -> Agreement.agree(r, noun)));
  }

  private List<Token> determiners() {
    return sentence.dependents(head, "det").stream().filter(d -> !d.is("det:poss")).toList();
  }

  /**
   * Without article a countable noun is a plural, but not as a title before a name, nor if an
   * adjective shows the singular.
   */
  private boolean bareIsPlural() {
    if (sentence.dependents(head, "det").stream().anyMatch(d -> !isQuantifier(d))) {
      return false;
    }
    if (hasOwnerBefore()) {
      return isSubjectOfPlural();
    }
    boolean title =
        sentence.dependents(head).stream()
            .anyMatch(t -> isPersonal(t) && t.index() == head.index() + 1);
    List<Token> adjectives = sentence.dependents(head, "amod");
    boolean singular = adjectives.stream().anyMatch(a -> a.text().endsWith("er") && !isGenitive());
    return !title && !singular && sentence.dependent(head, "cop").isEmpty();
  }

  /** "Frankreichs Minister": a name in the genitive stands for the article and tells no number. */
  private boolean hasOwnerBefore() {
    return sentence.dependents(head).stream()
        .anyMatch(
            owner ->
                owner.pos() == WordClass.PROPN
                    && owner.index() < head.index()
                    && owner.text().endsWith("s"));
  }

  /** The verb tells the number where the noun does not: "Frankreichs Minister warnten". */
  private boolean isSubjectOfPlural() {
    return head.is("nsubj")
        && sentence.head(head).stream()
            .flatMap(v -> Stream.concat(Stream.of(v), sentence.dependents(v, "aux").stream()))
            .filter(PhraseNumber::isFinite)
            .anyMatch(v -> !v.canBe(r -> isFinite(r) && r.numerus() == Numerus.SINGULAR));
  }

  private static boolean isFinite(Token verb) {
    return verb.canBe(PhraseNumber::isFinite);
  }

  private static boolean isFinite(Reading reading) {
    return reading.form() != null && reading.form().isFinite();
  }

  /** "viele Abgeordnete", "mehrere": no article, though the tagger calls it a determiner. */
  private boolean isQuantifier(Token determiner) {
    return !phrase.isDefinite() && determiner.canBe(r -> r.numerus() == Numerus.PLURAL);
  }

  private static boolean isPersonal(Token token) {
    boolean genitiveOfPlace = token.name() == NameClass.LOCATION && token.text().endsWith("s");
    return token.pos() == WordClass.PROPN && !genitiveOfPlace;
  }

  private boolean isGenitive() {
    return head.is("nmod") && phrase.preposition().isEmpty();
  }
}
