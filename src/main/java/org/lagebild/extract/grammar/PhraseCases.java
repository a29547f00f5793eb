package org.lagebild.extract.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lagebild.model.NameClass;
import org.lagebild.model.Reading;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** The cases in which a noun phrase can stand. */
final class PhraseCases {
  private PhraseCases() {}

  /** The cases that article, adjectives and noun allow together; all four if nothing tells. */
  static Set<Case> of(Phrase phrase) {
    if (isUndeclinedTitle(phrase)) {
      return EnumSet.complementOf(EnumSet.of(Case.GENITIVE));
    }
    List<Reading> nouns = declined(phrase.head());
    List<Token> articles = phrase.sentence().dependents(phrase.head(), "det");
    List<Reading> agreeing = agreeing(phrase, articles, nouns);
    if (!agreeing.isEmpty()) {
      return casesOf(agreeing);
    }
    boolean articleOnly = nouns.isEmpty() && !articles.isEmpty();
    Set<Case> possible = casesOf(articleOnly ? declined(articles.get(0)) : nouns);
    return possible.isEmpty() ? Set.of(Case.values()) : possible;
  }

  /** The readings of the noun that every declined article and adjective allows. */
  private static List<Reading> agreeing(Phrase phrase, List<Token> articles, List<Reading> nouns) {
    List<Token> modifiers = new ArrayList<>(articles);
    modifiers.addAll(phrase.sentence().dependents(phrase.head(), "amod"));
    modifiers.removeIf(m -> declined(m).isEmpty());
    return nouns.stream()
        .filter(n -> modifiers.stream().allMatch(m -> m.canBe(r -> Agreement.agree(r, n))))
        .toList();
  }

  /** "traf Präsident Rahimi": without article a title takes no ending before a name. */
  private static boolean isUndeclinedTitle(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    Token head = phrase.head();
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
}
