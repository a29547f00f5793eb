package org.lagebild.extract.grammar;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.lagebild.model.Reading;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Reading.Numerus;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** In what words agree: a subject with its verb, a determiner with its noun. */
final class Agreement {
  private Agreement() {}

  /**
   * Whether number, case and gender of an article or adjective are those of a noun; a gender that
   * is not told fits any.
   */
  static boolean agree(Reading determiner, Reading noun) {
    return determiner.numerus() == noun.numerus()
        && determiner.grammaticalCase() == noun.grammaticalCase()
        && (noun.gender() == null
            || determiner.gender() == null
            || determiner.gender() == noun.gender());
  }

  /** The numbers that the finite verb can have in the third person; both where nothing tells. */
  static Set<Numerus> ofVerb(Clause clause) {
    Set<Numerus> numbers = EnumSet.noneOf(Numerus.class);
    clause.finite().ifPresent(f -> f.readings().forEach(r -> addIfThird(numbers, r)));
    return numbers.isEmpty() ? EnumSet.allOf(Numerus.class) : numbers;
  }

  private static void addIfThird(Set<Numerus> numbers, Reading reading) {
    Integer person = reading.person();
    if (Clause.isFinite(reading) && person != null && person == 3 && reading.numerus() != null) {
      numbers.add(reading.numerus());
    }
  }

  /** The numbers that a phrase can have; both where nothing tells. */
  static Set<Numerus> ofPhrase(Sentence sentence, Token head) {
    if (RelativeClause.isOpenedBy(head)) {
      Optional<Token> noun = RelativeClause.antecedent(sentence, head);
      if (noun.isPresent() && !noun.get().equals(head)) {
        return ofPhrase(sentence, noun.get(), head.index());
      }
    }
    return ofPhrase(sentence, head, Integer.MAX_VALUE);
  }

  /** What is coordinated behind a relative clause is not what its pronoun stands for. */
  private static Set<Numerus> ofPhrase(Sentence sentence, Token head, int before) {
    Phrase phrase = new Phrase(sentence, head);
    PhraseNumber number = new PhraseNumber(phrase);
    if (phrase.coordinated().stream().filter(t -> t.index() < before).count() > 1) {
      return EnumSet.of(Numerus.PLURAL);
    }
    Set<Numerus> numbers = EnumSet.noneOf(Numerus.class);
    head.readings().stream()
        .filter(r -> isDeclined(head, r) && r.numerus() != null && number.agrees(r))
        .forEach(r -> numbers.add(r.numerus()));
    return numbers.isEmpty() ? EnumSet.allOf(Numerus.class) : numbers;
  }

  private static boolean isDeclined(Token head, Reading reading) {
    return switch (head.pos()) {
      case NOUN, PROPN ->
          reading.category() == Category.NOUN || reading.category() == Category.NAME;
      case PRON -> reading.category() == Category.PRONOUN;
      default -> head.pos() == WordClass.ADJ && reading.category() == Category.ADJECTIVE;
    };
  }
}
