package org.lagebild.extract.grammar;

import java.util.Optional;
import java.util.Set;
import org.lagebild.extract.lexicon.GrammarWords;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Reads the arguments of nouns that name events, from the tree and from what follows them in the
 * text.
 */
final class NounArguments {
  private final Sentence sentence;
  private final Arguments found;

  NounArguments(Sentence sentence, Arguments found) {
    this.sentence = sentence;
    this.found = found;
  }

  void read(Token noun) {
    for (Token t : sentence.dependents(noun)) {
      nominal(noun, t);
    }
    if (sentence.dependent(noun, "cop").isPresent()) {
      sentence.dependents(noun, "nsubj").forEach(t -> found.put("subj", t));
    }
    following(noun);
  }

  private void nominal(Token noun, Token dependent) {
    if (dependent.is("det:poss")) {
      found.put("gen", dependent);
    } else if (dependent.is("amod") && dependent.pos() == WordClass.ADJ) {
      found.put("adj", dependent);
    } else if (dependent.is("compound")) {
      found.put("comp", dependent);
    } else if (dependent.is("nmod") || dependent.is("obl") || isNameBefore(noun, dependent)) {
      found.put(
          new Phrase(sentence, dependent).preposition().map(Token::lemma).orElse("gen"), dependent);
    }
  }

  private static boolean isNameBefore(Token noun, Token dependent) {
    return dependent.pos() == WordClass.PROPN
        && dependent.index() < noun.index()
        && dependent.canBe(r -> r.category() == Category.NAME);
  }

  /**
   * The phrases that follow a noun without a break belong to it, whatever the parser hung them on.
   */
  private void following(Token noun) {
    int at = noun.index();
    Optional<Token> next = nextPhrase(at);
    while (next.isPresent()) {
      Token head = next.get();
      String function = new Phrase(sentence, head).preposition().map(Token::lemma).orElse("gen");
      if (at == noun.index() || !isPossessive(function)) {
        found.put(function, head);
      }
      at = end(head);
      next = nextPhrase(at);
    }
  }

  /**
   * What belongs to the noun right before it ("der Flughafen von Tripolis", "das Tor der Stadt").
   */
  private static boolean isPossessive(String function) {
    return function.equals("gen") || GrammarWords.german().isGenitival(function);
  }

  /** The last token of a name or of a noun with the name behind it. */
  private int end(Token head) {
    int end = head.index();
    for (Token t : sentence.dependents(head)) {
      boolean name = t.is("flat") || t.is("appos") || t.is("nmod");
      if (name && t.index() == end + 1 && t.pos() == WordClass.PROPN) {
        end = end(t);
      }
    }
    return end;
  }

  /** The head of the phrase that a preposition or a genitive article opens right behind a place. */
  private Optional<Token> nextPhrase(int place) {
    Token opener = sentence.at(place + 1);
    if (opener == null) {
      return Optional.empty();
    }
    if (opener.pos() == WordClass.PROPN && opener.is("nmod") && onlyGenitive(opener)) {
      return Optional.of(opener);
    }
    boolean preposition = opener.pos() == WordClass.ADP && opener.is("case");
    boolean article = opener.pos() == WordClass.DET && opener.is("det");
    Optional<Token> head = preposition || article ? sentence.head(opener) : Optional.empty();
    return head.filter(h -> h.index() > opener.index() && h.pos().isNominal())
        .filter(h -> preposition || onlyGenitive(h));
  }

  private boolean onlyGenitive(Token head) {
    Set<Case> cases = new Phrase(sentence, head).cases();
    return cases.contains(Case.GENITIVE) && !cases.contains(Case.NOMINATIVE);
  }
}
