package org.lagebild.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** A noun phrase, seen from its head. */
public record Phrase(Sentence sentence, Token head) {

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
    return Conjuncts.of(this);
  }

  /** The cases that article, adjectives and noun allow together; all four if nothing tells. */
  public Set<Case> cases() {
    return PhraseCases.of(this);
  }

  /**
   * Whether the phrase is a plural: by agreement with its article, and without one as nouns are
   * that need one.
   */
  public boolean isPlural() {
    return new PhraseNumber(this).isPlural();
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

  /** Whether neither premodifiers nor a genitive say more of the head. */
  public boolean isBare() {
    return premodifiers().isEmpty() && genitive().isEmpty();
  }

  /** The possessive determiner ("seine Frau"). */
  public Optional<Token> possessive() {
    return sentence.dependent(head, "det:poss");
  }

  /** The words that name the head more closely and stand before it, without articles. */
  public List<Token> premodifiers() {
    return new Premodifiers(this).all();
  }

  /** Whether a participle with arguments stands before ("die von Rebellen kontrollierte Stadt"). */
  public boolean hasClauseBefore() {
    return new Premodifiers(this).hasClause();
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
