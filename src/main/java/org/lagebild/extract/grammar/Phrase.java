package org.lagebild.extract.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lagebild.model.NameClass;
import org.lagebild.model.Reading;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Reading.Numerus;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** A noun phrase, seen from its head. */
public record Phrase(Sentence sentence, Token head) {
  private static final Pattern ADJECTIVE_OF_NATION = Pattern.compile("isch(e|er|es|en|em)$");
  private static final String PLURAL_ENDING = "en";
  private static final Set<String> PREMODIFIERS = Set.of("amod", "nummod", "compound");

  /** The preposition before (or after) the phrase. */
  public Optional<Token> preposition() {
    return sentence.dependents(head, "case").stream()
        .filter(t -> t.pos() == WordClass.ADP)
        .findFirst();
  }

  /**
   * The head and the heads coordinated with it or with the name behind it ("Minister Rubio und
   * Steve Witkoff").
   */
  public List<Token> coordinated() {
    List<Token> all = new ArrayList<>(List.of(head));
    for (int i = 0; i < all.size(); i++) {
      List<Token> conjuncts = new ArrayList<>(sentence.dependents(all.get(i), "conj"));
      for (Token name : sentence.dependents(all.get(i), "appos")) {
        conjuncts.addAll(sentence.dependents(name, "conj"));
      }
      if (all.get(i).pos() == WordClass.PROPN) {
        nobiliary(all.get(i)).forEach(n -> conjuncts.addAll(sentence.dependents(n, "conj")));
      }
      conjuncts.stream()
          .filter(c -> c.pos().isNominal() && !all.contains(c) && !isForeignGenitive(c))
          .forEach(all::add);
    }
    return all;
  }

  /** "von der Leyen" behind a first name. */
  private List<Token> nobiliary(Token name) {
    return sentence.dependents(name, "nmod").stream()
        .filter(t -> sentence.dependents(t, "case").stream().anyMatch(Phrase::isVon))
        .toList();
  }

  private static boolean isVon(Token preposition) {
    return preposition.lemma().equals("von");
  }

  /** "X und Thailands Regierungschef": a name in the genitive is not coordinated with a head. */
  private boolean isForeignGenitive(Token conjunct) {
    Token next = sentence.at(conjunct.index() + 1);
    return isFurtherGenitive(conjunct)
        || conjunct.pos() == WordClass.PROPN
            && next != null
            && (next.pos() == WordClass.NOUN || next.pos() == WordClass.ADJ)
            && new Phrase(sentence, conjunct).cases().equals(Set.of(Case.GENITIVE));
  }

  /** "Vertreter Deutschlands und der Ukraine": joined with the genitive, not with the head. */
  private boolean isFurtherGenitive(Token conjunct) {
    return head.pos() == WordClass.NOUN
        && conjunct.pos() == WordClass.PROPN
        && genitive().filter(g -> g.pos() == WordClass.PROPN).isPresent()
        && isPlural()
        && new Phrase(sentence, conjunct).preposition().isEmpty()
        && new Phrase(sentence, conjunct).cases().contains(Case.GENITIVE);
  }

  /** The cases that article, adjectives and noun allow together; all four if nothing tells. */
  public Set<Case> cases() {
    if (isUndeclinedTitle()) {
      return EnumSet.complementOf(EnumSet.of(Case.GENITIVE));
    }
    List<Reading> nouns = declined(head);
    List<Token> modifiers = new ArrayList<>(sentence.dependents(head, "det"));
    modifiers.addAll(sentence.dependents(head, "amod"));
    modifiers.removeIf(m -> declined(m).isEmpty());
    List<Reading> agreeing =
        nouns.stream()
            .filter(n -> modifiers.stream().allMatch(m -> m.canBe(r -> agree(r, n))))
            .toList();
    if (!agreeing.isEmpty()) {
      return casesOf(agreeing);
    }
    List<Token> articles = sentence.dependents(head, "det");
    boolean articleOnly = nouns.isEmpty() && !articles.isEmpty();
    Set<Case> possible = casesOf(articleOnly ? declined(articles.get(0)) : nouns);
    return possible.isEmpty() ? Set.of(Case.values()) : possible;
  }

  /** "traf Präsident Rahimi": without article a title takes no ending before a name. */
  private boolean isUndeclinedTitle() {
    Token next = sentence.at(head.index() + 1);
    return head.pos() == WordClass.NOUN
        && head.text().equals(head.lemma())
        && next != null
        && next.name() == NameClass.PERSON
        && next.head() == head.index()
        && sentence.dependent(head, "det").isEmpty()
        && sentence.dependent(head, "amod").isEmpty();
  }

  private static Set<Case> casesOf(List<Reading> readings) {
    return readings.stream().map(Reading::grammaticalCase).collect(Collectors.toSet());
  }

  private static List<Reading> declined(Token token) {
    return token.readings().stream()
        .filter(r -> isDeclined(r.category()) && r.grammaticalCase() != null)
        .toList();
  }

  private static boolean isDeclined(Category category) {
    return switch (category) {
      case NOUN, NAME, ARTICLE, PRONOUN, ADJECTIVE -> true;
      default -> false;
    };
  }

  /**
   * Whether the phrase is a plural: by agreement with its article, and without one as nouns are
   * that need one.
   */
  public boolean isPlural() {
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
    boolean genitive = isGenitive() && cases().contains(Case.GENITIVE);
    return head.readings().stream()
        .filter(r -> isNominal(r) && r.numerus() == numerus)
        .filter(r -> !genitive || r.grammaticalCase() == Case.GENITIVE)
        .anyMatch(this::agrees);
  }

  /** Whether the articles allow this reading of the head. */
  boolean agrees(Reading noun) {
    return determiners().stream()
        .filter(d -> d.canBe(r -> r.numerus() != null))
        .allMatch(d -> d.canBe(r -> agree(r, noun)));
  }

  private List<Token> determiners() {
    return sentence.dependents(head, "det").stream().filter(d -> !d.is("det:poss")).toList();
  }

  private static boolean agree(Reading determiner, Reading noun) {
    return determiner.numerus() == noun.numerus()
        && determiner.grammaticalCase() == noun.grammaticalCase()
        && (noun.gender() == null
            || determiner.gender() == null
            || determiner.gender() == noun.gender());
  }

  /**
   * Without article a countable noun is a plural, but not as a title before a name, nor if an
   * adjective shows the singular.
   */
  private boolean bareIsPlural() {
    if (sentence.dependents(head, "det").stream().anyMatch(d -> !isQuantifier(d))) {
      return false;
    }
    boolean title =
        sentence.dependents(head).stream()
            .anyMatch(t -> isPersonal(t) && t.index() == head.index() + 1);
    List<Token> adjectives = sentence.dependents(head, "amod");
    boolean singular = adjectives.stream().anyMatch(a -> a.text().endsWith("er") && !isGenitive());
    return !title && !singular && sentence.dependent(head, "cop").isEmpty();
  }

  /** "viele Abgeordnete", "mehrere": no article, though the tagger calls it a determiner. */
  private boolean isQuantifier(Token determiner) {
    return !isDefinite() && determiner.canBe(r -> r.numerus() == Numerus.PLURAL);
  }

  private static boolean isPersonal(Token token) {
    boolean genitiveOfPlace = token.name() == NameClass.LOCATION && token.text().endsWith("s");
    return token.pos() == WordClass.PROPN && !genitiveOfPlace;
  }

  private boolean isGenitive() {
    return head.is("nmod") && preposition().isEmpty();
  }

  private static boolean isNominal(Reading reading) {
    return reading.category() == Category.NOUN || reading.category() == Category.NAME;
  }

  /** Whether the phrase has the definite article or a demonstrative or possessive. */
  public boolean isDefinite() {
    return dependents("det").stream()
        .anyMatch(d -> d.lemma().equals("der") || d.lemma().startsWith("dies") || d.is("det:poss"));
  }

  /** Whether the phrase points back ("diese Gebiete"). */
  public boolean isDemonstrative() {
    return sentence.dependents(head, "det").stream().anyMatch(d -> d.lemma().startsWith("dies"));
  }

  /** The words that name the head more closely and stand before it, without articles. */
  public List<Token> premodifiers() {
    List<Token> all = adjoining();
    List<Token> plain = all.stream().filter(t -> !isClause(t)).toList();
    return plain.isEmpty() ? all : plain;
  }

  private List<Token> adjoining() {
    return sentence.dependents(head).stream()
        .filter(t -> t.index() < head.index())
        .filter(
            t ->
                PREMODIFIERS.contains(t.relation())
                    || isInnerHyphen(t)
                    || isOfPlace(t)
                    || (isAdjectiveAtBegin(t) && t.index() == head.index() - 1))
        .filter(this::adjoins)
        .toList();
  }

  /** "Syrische Gruppen …": at the begin of a sentence taggers take an adjective for a noun. */
  static boolean isAdjectiveAtBegin(Token token) {
    return token.index() == 0
        && token.pos() == WordClass.NOUN
        && ADJECTIVE_OF_NATION.matcher(token.text()).find();
  }

  /** Whether a participle with arguments stands before ("die von Rebellen kontrollierte Stadt"). */
  public boolean hasClauseBefore() {
    return sentence.dependents(head, "amod").stream().anyMatch(this::isClause);
  }

  private boolean isClause(Token modifier) {
    return modifier.is("amod")
        && sentence.dependents(modifier).stream()
            .anyMatch(
                t ->
                    t.relation().startsWith("obl")
                        || (t.is("nmod") && t.index() < modifier.index()));
  }

  /** The first part of a compound of which only that stands ("Friedens- und Sicherheitsrat"). */
  public Optional<Token> elided() {
    Token first = sentence.at(head.index() - 3);
    Token hyphen = sentence.at(head.index() - 2);
    Token and = sentence.at(head.index() - 1);
    boolean elided =
        first != null
            && !first.is("compound")
            && hyphen != null
            && and != null
            && and.pos() == WordClass.CCONJ
            && hyphen.text().equals("-")
            && hyphen.span().begin() == first.span().end()
            && hyphen.span().end() < and.span().begin();
    return elided ? Optional.of(first) : Optional.empty();
  }

  /** The dependents of a kind, also those that the parser hung on an elided compound. */
  private List<Token> dependents(String relation) {
    List<Token> all = new ArrayList<>(sentence.dependents(head, relation));
    elided().ifPresent(t -> all.addAll(sentence.dependents(t, relation)));
    return all;
  }

  /** "Brüsseler Kreise": undeclined adjectives of cities look like names. */
  private boolean isOfPlace(Token token) {
    return token.pos() == WordClass.PROPN
        && head.pos() == WordClass.NOUN
        && token.is("nmod")
        && token.index() == head.index() - 1
        && token.text().endsWith("er");
  }

  private boolean isInnerHyphen(Token token) {
    Token before = sentence.at(token.index() - 1);
    return token.text().equals("-")
        && before != null
        && before.is("compound")
        && before.head() == head.index()
        && before.span().end() == token.span().begin();
  }

  private boolean adjoins(Token modifier) {
    for (int i = modifier.index(); i < head.index(); i++) {
      Token between = sentence.tokens().get(i);
      boolean foreign =
          switch (between.pos()) {
            case PUNCT -> !between.text().equals("-");
            case ADP, PRON, DET, VERB, AUX -> true;
            default -> false;
          };
      if (foreign) {
        return false;
      }
    }
    return true;
  }

  /** The genitive that follows, with its article ("der Ukraine"). */
  public Optional<Token> genitive() {
    return dependents("nmod").stream()
        .filter(t -> t.index() > head.index() && t.index() - head.index() <= 4)
        .filter(t -> new Phrase(sentence, t).preposition().isEmpty())
        .filter(t -> new Phrase(sentence, t).cases().contains(Case.GENITIVE))
        .findFirst();
  }

  /** The characters from the first premodifier to the head. */
  public Span span() {
    Span span = head.span();
    for (Token t : premodifiers()) {
      span = span.cover(t.span());
    }
    return elided().map(t -> t.span().cover(head.span())).orElse(span).cover(span);
  }

  /**
   * The phrase in the nominative without its article, premodifiers and head only ("ukrainische
   * Vertreter").
   */
  public String text() {
    return Nominative.of(this);
  }

  /** The head alone, in the nominative. */
  public String nominative() {
    return Nominative.head(this);
  }

  /** The phrase in the nominative with a genitive that follows ("Außenminister der Ukraine"). */
  public String textWithGenitive() {
    return genitive().map(this::textUpTo).orElse(text());
  }

  /** The phrase in the nominative, and what follows as the text has it, up to a word. */
  public String textUpTo(Token last) {
    Span behind = new Span(head.span().end(), last.span().end());
    return text()
        + sentence.tokens().stream()
            .filter(t -> behind.contains(t.span()) && t.index() <= last.index())
            .map(t -> " " + t.text())
            .collect(Collectors.joining());
  }
}
