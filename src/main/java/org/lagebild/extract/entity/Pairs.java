package org.lagebild.extract.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Finds whom "beide Länder", "die beiden Politiker" and "beide" mean: the two named last. */
final class Pairs {
  private final Lexicon lexicon;
  private final EntityBook book;
  private final Offices offices;

  Pairs(Lexicon lexicon, EntityBook book, Offices offices) {
    this.lexicon = lexicon;
    this.book = book;
    this.offices = offices;
  }

  /**
   * The keys of the two, in text order; none if the word does not mean two or they are not told.
   */
  List<String> of(Sentence sentence, Token token) {
    if (token.pos() != WordClass.NOUN || !isDual(sentence, token)) {
      return List.of();
    }
    String noun = token.lemma();
    if (lexicon.isCountryNoun(noun)) {
      return lastTwo(
          before(token.span().begin(), k -> k == EntityKind.STATE || k == EntityKind.COUNTRY));
    }
    return lexicon.isTitle(noun) && new Phrase(sentence, token).genitive().isEmpty()
        ? persons(sentence, token)
        : List.of();
  }

  /** Those who hold such an office come first; who is named beside in the sentence is a third. */
  private List<String> persons(Sentence sentence, Token noun) {
    List<String> persons = before(noun.span().begin(), k -> k == EntityKind.PERSON);
    List<String> holders = persons.stream().filter(k -> offices.holds(k, noun.lemma())).toList();
    return holders.size() >= 2
        ? lastTwo(holders)
        : lastTwo(before(sentence.span().begin(), k -> k == EntityKind.PERSON));
  }

  private boolean isDual(Sentence sentence, Token noun) {
    return sentence.dependents(noun).stream()
        .anyMatch(t -> t.index() < noun.index() && lexicon.isDual(t.lemma()));
  }

  private List<String> before(int offset, Predicate<EntityKind> kinds) {
    return book.mentionedBefore(offset, kinds).stream().filter(book::isNamed).toList();
  }

  /** A state and its country are one. */
  private List<String> lastTwo(List<String> nearestFirst) {
    Set<String> labels = new HashSet<>();
    List<String> two =
        nearestFirst.stream().filter(k -> labels.add(book.label(k))).limit(2).toList();
    return two.size() < 2 ? List.of() : List.of(two.get(1), two.get(0));
  }
}
