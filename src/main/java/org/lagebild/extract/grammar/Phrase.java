package org.lagebild.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
  private static final Set<String> PREMODIFIERS = Set.of("amod", "nummod", "compound");

  /** The preposition before (or after) the phrase. */
  public Optional<Token> preposition() {
    return sentence.dependents(head, "case").stream()
        .filter(t -> t.pos() == WordClass.ADP)
        .findFirst();
  }

  /** The head and the heads coordinated with it, in text order. */
  public List<Token> coordinated() {
    List<Token> all = new ArrayList<>(List.of(head));
    for (int i = 0; i < all.size(); i++) {
      for (Token conjunct : sentence.dependents(all.get(i), "conj")) {
        if (conjunct.pos().isNominal()) {
          all.add(conjunct);
        }
      }
    }
    return all;
  }

  /** The cases that article, adjectives and noun allow together; all four if nothing tells. */
  public Set<Case> cases() {
    Set<Case> possible = Set.of(Case.values());
    for (Token t : agreeing()) {
      Set<Case> own =
          t.readings().stream()
              .filter(r -> isDeclined(r.category()) && r.grammaticalCase() != null)
              .map(Reading::grammaticalCase)
              .collect(Collectors.toSet());
      Set<Case> both = possible.stream().filter(own::contains).collect(Collectors.toSet());
      possible = own.isEmpty() || both.isEmpty() ? possible : both;
    }
    return possible;
  }

  private static boolean isDeclined(Category category) {
    return switch (category) {
      case NOUN, NAME, ARTICLE, PRONOUN, ADJECTIVE -> true;
      default -> false;
    };
  }

  private List<Token> agreeing() {
    List<Token> agreeing = new ArrayList<>(List.of(head));
    agreeing.addAll(sentence.dependents(head, "det"));
    agreeing.addAll(sentence.dependents(head, "amod"));
    return agreeing;
  }

  /** Whether the head can only be a plural. */
  public boolean isPlural() {
    boolean plural = head.canBe(r -> isNominal(r) && r.numerus() == Numerus.PLURAL);
    boolean singular = head.canBe(r -> isNominal(r) && r.numerus() == Numerus.SINGULAR);
    return plural && (!singular || articleIsPlural());
  }

  private boolean articleIsPlural() {
    List<Token> determiners = sentence.dependents(head, "det");
    if (determiners.isEmpty()) {
      return sentence.dependent(head, "nummod").isPresent()
          || sentence.dependents(head, "amod").stream().anyMatch(Phrase::isOnlyPlural);
    }
    return determiners.stream().anyMatch(Phrase::isOnlyPlural);
  }

  /**
   * Strong endings tell the number: "ukrainische Vertreter" is plural, "ukrainischer Vertreter" is
   * not.
   */
  private static boolean isOnlyPlural(Token modifier) {
    String word = modifier.text().toLowerCase(Locale.GERMAN);
    return word.equals("die") || word.endsWith("e") || word.equals("den");
  }

  private static boolean isNominal(Reading reading) {
    return reading.category() == Category.NOUN || reading.category() == Category.NAME;
  }

  /** Whether the phrase has the definite article or a demonstrative or possessive. */
  public boolean isDefinite() {
    return sentence.dependents(head, "det").stream()
        .anyMatch(d -> d.lemma().equals("der") || d.lemma().startsWith("dies") || d.is("det:poss"));
  }

  /** The words that name the head more closely and stand before it, without articles. */
  public List<Token> premodifiers() {
    return sentence.dependents(head).stream()
        .filter(t -> t.index() < head.index())
        .filter(t -> PREMODIFIERS.contains(t.relation()) || t.text().equals("-"))
        .filter(t -> adjoins(t))
        .toList();
  }

  private boolean adjoins(Token modifier) {
    for (int i = modifier.index(); i < head.index(); i++) {
      Token between = sentence.tokens().get(i);
      if (between.pos() == WordClass.PUNCT && !between.text().equals("-")) {
        return false;
      }
    }
    return true;
  }

  /** The genitive that follows, with its article ("der Ukraine"). */
  public Optional<Token> genitive() {
    return sentence.dependents(head, "nmod").stream()
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
    return span;
  }

  /**
   * The phrase in the nominative without its article, premodifiers and head only ("ukrainische
   * Vertreter").
   */
  public String text() {
    return Nominative.of(this);
  }

  /** The phrase in the nominative with a genitive that follows ("Außenminister der Ukraine"). */
  public String textWithGenitive() {
    return genitive().map(g -> text() + " " + written(g)).orElse(text());
  }

  private String written(Token genitive) {
    List<Token> words = new ArrayList<>();
    for (int i = head.index() + 1; i <= genitive.index(); i++) {
      words.add(sentence.tokens().get(i));
    }
    return words.stream().map(Token::text).collect(Collectors.joining(" "));
  }
}
