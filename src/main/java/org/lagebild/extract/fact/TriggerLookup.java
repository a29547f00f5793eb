package org.lagebild.extract.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lagebild.extract.grammar.Particles;
import org.lagebild.extract.grammar.Segment;
import org.lagebild.extract.lexicon.FactWords;
import org.lagebild.extract.lexicon.Trigger;
import org.lagebild.extract.lexicon.Trigger.Sort;
import org.lagebild.model.Reading;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Reading.VerbForm;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Looks up the lexicon entries whose word a token may be, by the form that it has here. */
final class TriggerLookup {
  private final Context context;

  TriggerLookup(Context context) {
    this.context = context;
  }

  /** The entries of a verb, noun or adjective; none for other words and parts of names. */
  List<Trigger> of(Sentence sentence, Token token) {
    Optional<String> verb = verbLemma(sentence, token);
    if (verb.isPresent()) {
      return verbTriggers(sentence, token, verb.get());
    }
    return switch (token.pos()) {
      case NOUN -> isPartOfName(sentence, token) ? List.of() : words().nounTriggers(token.lemma());
      case ADJ -> words().adjectiveTriggers(token.lemma());
      default -> List.of();
    };
  }

  private FactWords words() {
    return context.lexicon().facts();
  }

  /** The particle of a separable verb that the parser took for a preposition counts too. */
  private List<Trigger> verbTriggers(Sentence sentence, Token verb, String lemma) {
    List<Trigger> parted =
        Particles.stranded(sentence, verb)
            .map(p -> words().verbTriggers(p.lemma() + verb.lemma()))
            .orElse(List.of());
    if (parted.stream().anyMatch(t -> t.sort() == Sort.STATEMENT)) {
      return parted;
    }
    List<Trigger> fixed = fixedExpression(sentence, verb);
    return fixed.isEmpty() ? words().verbTriggers(lemma) : fixed;
  }

  /** "stellte in Aussicht", "ließ wissen": a word beside the verb makes it another one. */
  private List<Trigger> fixedExpression(Sentence sentence, Token verb) {
    List<Trigger> found = new ArrayList<>();
    for (Token word : Segment.around(sentence, verb)) {
      if (!word.equals(verb)) {
        found.addAll(words().verbTriggers(word.lemma(), verb.lemma()));
      }
    }
    return found;
  }

  private boolean isPartOfName(Sentence sentence, Token token) {
    return context
        .book()
        .at(sentence, token)
        .filter(k -> context.book().isNamed(k) && token.head() != Token.ROOT)
        .isPresent();
  }

  /**
   * The infinitive of a verb or of a participle before a noun, with "sich" where the verb has it
   * here.
   */
  private Optional<String> verbLemma(Sentence sentence, Token token) {
    if (token.pos() == WordClass.VERB || isCausative(token)) {
      boolean reflexive =
          sentence.dependents(token).stream().anyMatch(t -> t.lemma().equals("sich"));
      String lemma = context.lexicon().functionWords().withoutReciprocal(token.lemma());
      return Optional.of(reflexive ? "sich " + lemma : lemma);
    }
    if (token.pos() != WordClass.ADJ) {
      return Optional.empty();
    }
    return token.readings().stream()
        .filter(r -> r.category() == Category.VERB && r.form() == VerbForm.PAST_PARTICIPLE)
        .map(Reading::lemma)
        .findFirst();
  }

  /** "lassen" is tagged as an auxiliary. */
  private boolean isCausative(Token token) {
    return token.pos() == WordClass.AUX
        && context.lexicon().functionWords().isCausative(token.lemma());
  }
}
