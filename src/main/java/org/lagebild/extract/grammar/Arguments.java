package org.lagebild.extract.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;

/**
 * The arguments of a verb or noun by their function, as the lexicon names functions: subj, obj,
 * dat, gen, adj, comp or a preposition. The heads of coordinated phrases all count; voice and word
 * order are undone by morphology.
 */
public final class Arguments {
  private final Map<String, List<Token>> byFunction = new LinkedHashMap<>();
  private final Sentence sentence;

  private Arguments(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The heads with this function, in text order of their first conjunct. */
  public List<Token> of(String function) {
    return byFunction.getOrDefault(function, List.of());
  }

  /** The functions that are filled. */
  public Iterable<Map.Entry<String, List<Token>>> all() {
    return byFunction.entrySet();
  }

  void put(String function, Token head) {
    List<Token> heads = byFunction.computeIfAbsent(function, f -> new ArrayList<>());
    for (Token t : new Phrase(sentence, head).coordinated()) {
      if (!heads.contains(t)) {
        heads.add(t);
      }
    }
  }

  /** The arguments of a verb in its clause, or of a participle before a noun. */
  public static Arguments ofVerb(Sentence sentence, Token verb) {
    Arguments found = new Arguments(sentence);
    VerbArguments reader = new VerbArguments(sentence, found);
    if (verb.is("amod")) {
      sentence.head(verb).ifPresent(noun -> reader.attribute(verb, noun));
    } else {
      reader.clause(new Clause(sentence, verb));
    }
    return found;
  }

  /** The arguments of a noun that names an event ("Russlands Angriff auf die Ukraine"). */
  public static Arguments ofNoun(Sentence sentence, Token noun) {
    Arguments found = new Arguments(sentence);
    new NounArguments(sentence, found).read(noun);
    return found;
  }
}
