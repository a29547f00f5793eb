package org.lagebild.extract.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon.NounKind;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Finds whom a plural takes up that names nobody anew: "die beiden", "beide Staatschefs", "die
 * Minister".
 */
final class PluralAnaphora {
  private static final Set<String> BOTH = Set.of("beid", "beide", "beides");
  private static final int TWO = 2;

  private final Context context;

  PluralAnaphora(Context context) {
    this.context = context;
  }

  /** The two that were named last before the word; empty if it takes up nobody. */
  List<String> antecedents(Sentence sentence, Token token) {
    if (token.pos() != WordClass.NOUN) {
      return isBoth(token) ? lastTwo(EntityKind.PERSON, sentence, token) : List.of();
    }
    Phrase phrase = new Phrase(sentence, token);
    boolean both = sentence.dependents(token).stream().anyMatch(PluralAnaphora::isBoth);
    Optional<NounKind> kind = context.lexicon().nounKind(token.lemma(), false);
    boolean person = kind.filter(k -> k == NounKind.ROLE || k == NounKind.PERSON).isPresent();
    if (person && (both || phrase.isPlural()) && takesUp(phrase, both)) {
      List<String> holders = context.resolver().holders(phrase).stream().limit(TWO).toList();
      boolean each = holders.size() == TWO;
      return each || !both ? holders : lastTwo(EntityKind.PERSON, sentence, token);
    }
    boolean states = both && !person && context.lexicon().isPartyNoun(token.lemma());
    return states ? lastTwo(EntityKind.STATE, sentence, token) : List.of();
  }

  /** "die russischen Minister" and "die Minister der EU" say by themselves who they are. */
  private static boolean takesUp(Phrase phrase, boolean both) {
    List<Token> modifiers = phrase.premodifiers().stream().filter(t -> !isBoth(t)).toList();
    boolean named =
        phrase.sentence().dependents(phrase.head()).stream()
            .anyMatch(t -> t.is("appos") || t.is("flat"));
    return (both || phrase.isDefinite())
        && modifiers.isEmpty()
        && phrase.genitive().isEmpty()
        && !named;
  }

  private static boolean isBoth(Token token) {
    return BOTH.contains(token.lemma());
  }

  /** Those named in the sentences before; if they are too few, in this one too. */
  private List<String> lastTwo(EntityKind kind, Sentence sentence, Token token) {
    List<String> earlier = lastTwo(kind, sentence.span().begin());
    return earlier.isEmpty() ? lastTwo(kind, token.span().begin()) : earlier;
  }

  private List<String> lastTwo(EntityKind kind, int offset) {
    List<String> last = new ArrayList<>();
    for (String key : context.book().actorsBefore(offset)) {
      if (context.book().kind(key) == kind && context.book().isNamed(key) && last.size() < TWO) {
        last.add(0, key);
      }
    }
    return last.size() == TWO ? last : List.of();
  }
}
