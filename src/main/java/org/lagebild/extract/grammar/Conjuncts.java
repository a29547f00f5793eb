package org.lagebild.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lagebild.extract.lexicon.GrammarWords;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Finds the heads that are coordinated with that of a noun phrase. */
final class Conjuncts {
  private Conjuncts() {}

  /**
   * The head and the heads coordinated with it or with the name behind it ("Minister Rubio und
   * Steve Witkoff").
   */
  static List<Token> of(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    List<Token> all = new ArrayList<>(List.of(phrase.head()));
    for (int i = 0; i < all.size(); i++) {
      behind(sentence, all.get(i)).stream()
          .filter(c -> c.pos().isNominal() && !all.contains(c) && !isForeignGenitive(phrase, c))
          .forEach(all::add);
    }
    return all;
  }

  private static List<Token> behind(Sentence sentence, Token head) {
    List<Token> conjuncts = new ArrayList<>(sentence.dependents(head, "conj"));
    for (Token name : sentence.dependents(head, "appos")) {
      conjuncts.addAll(sentence.dependents(name, "conj"));
    }
    if (head.pos() == WordClass.PROPN) {
      nobiliary(sentence, head).forEach(n -> conjuncts.addAll(sentence.dependents(n, "conj")));
    }
    return conjuncts;
  }

  /** "von der Leyen" behind a first name. */
  private static List<Token> nobiliary(Sentence sentence, Token name) {
    return sentence.dependents(name, "nmod").stream()
        .filter(t -> sentence.dependents(t, "case").stream().anyMatch(Conjuncts::isVon))
        .toList();
  }

  private static boolean isVon(Token preposition) {
    return GrammarWords.german().isGenitival(preposition.lemma());
  }

  /** "X und Thailands Regierungschef": a name in the genitive is not coordinated with a head. */
  private static boolean isForeignGenitive(Phrase phrase, Token conjunct) {
    Token next = phrase.sentence().at(conjunct.index() + 1);
    return isFurtherGenitive(phrase, conjunct)
        || conjunct.pos() == WordClass.PROPN
            && next != null
            && (next.pos() == WordClass.NOUN || next.pos() == WordClass.ADJ)
            && new Phrase(phrase.sentence(), conjunct).cases().equals(Set.of(Case.GENITIVE));
  }

  /** "Vertreter Deutschlands und der Ukraine": joined with the genitive, not with the head. */
  private static boolean isFurtherGenitive(Phrase phrase, Token conjunct) {
    Phrase other = new Phrase(phrase.sentence(), conjunct);
    return phrase.head().pos() == WordClass.NOUN
        && conjunct.pos() == WordClass.PROPN
        && phrase.genitive().filter(g -> g.pos() == WordClass.PROPN).isPresent()
        && phrase.isPlural()
        && other.preposition().isEmpty()
        && other.cases().contains(Case.GENITIVE);
  }
}
