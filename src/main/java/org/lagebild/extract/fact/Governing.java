package org.lagebild.extract.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lagebild.extract.grammar.Arguments;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.lexicon.Governor;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** A word that governs an event in a sentence, by the lexicon entry that says so. */
record Governing(Sentence sentence, Token word, Governor governor) {

  /** The governors of an event that a noun or infinitive names, the nearest only. */
  static List<Governing> of(Lexicon lexicon, Sentence sentence, Token event) {
    Optional<Token> head = sentence.head(event);
    if (head.isEmpty()) {
      return List.of();
    }
    Token word = head.get();
    boolean noun = word.pos() == WordClass.NOUN;
    List<Governor> entries =
        noun
            ? lexicon.facts().governorNouns(word.lemma())
            : lexicon.facts().governorVerbs(Clause.verbLemma(word));
    List<Governing> found = new ArrayList<>();
    for (Governor entry : entries) {
      Governing governing = new Governing(sentence, word, entry);
      if (governing.holds(event)) {
        found.add(governing);
      }
    }
    return found;
  }

  /** The arguments of the governing word. */
  Arguments arguments() {
    return word.pos() == WordClass.NOUN
        ? Arguments.ofNoun(sentence, word)
        : Arguments.ofVerb(sentence, word);
  }

  private boolean holds(Token event) {
    if (event.pos().isVerbal()) {
      return governor.governs("clause");
    }
    for (Map.Entry<String, List<Token>> argument : arguments().all()) {
      if (argument.getValue().contains(event) && governor.governs(argument.getKey())) {
        return true;
      }
    }
    return false;
  }
}
