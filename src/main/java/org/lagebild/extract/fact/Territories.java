package org.lagebild.extract.fact;

import java.util.Optional;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Says which territory a word means that fills a slot for one. */
final class Territories {
  private final Context context;

  Territories(Context context) {
    this.context = context;
  }

  /** A named place, or an unnamed one ("vier ukrainische Regionen"). */
  Optional<String> territory(Sentence sentence, Token token) {
    Optional<String> place =
        context
            .resolver()
            .place(sentence, token)
            .or(() -> whole(sentence, token))
            .or(() -> owned(sentence, token));
    boolean placeNoun =
        token.pos() == WordClass.NOUN
            && (context.lexicon().nouns().placeNoun(token.lemma()).isPresent()
                || context.lexicon().nouns().isPart(token.lemma()))
            && !new Phrase(sentence, token).text().isEmpty();
    if (place.isPresent() || !placeNoun) {
      return place;
    }
    return earlier(sentence, token).or(() -> context.resolver().filler(sentence, token));
  }

  /** "diese Gebiete" are the ones that were described before ("die fünf Gebiete"). */
  private Optional<String> earlier(Sentence sentence, Token token) {
    Phrase phrase = new Phrase(sentence, token);
    if (!phrase.isDemonstrative() || !phrase.premodifiers().isEmpty()) {
      return Optional.empty();
    }
    for (int i = sentence.index() - 1; i >= 0; i--) {
      Sentence before = context.sentences().get(i);
      Optional<Token> same =
          before.tokens().stream()
              .filter(t -> t.pos() == WordClass.NOUN && t.lemma().equals(token.lemma()))
              .filter(t -> !new Phrase(before, t).premodifiers().isEmpty())
              .findFirst();
      if (same.isPresent()) {
        return context.resolver().filler(before, same.get());
      }
    }
    return Optional.empty();
  }

  /** "erklärte seine Unabhängigkeit": the state is the territory. */
  private Optional<String> owned(Sentence sentence, Token token) {
    return token.pos() == WordClass.DET
        ? context
            .resolver()
            .actor(sentence, token)
            .filter(k -> context.book().kind(k) == EntityKind.STATE)
        : Optional.empty();
  }

  /** "der Osten der Ukraine", "ein Teil Kaschmirs": the part goes by the name of the whole. */
  private Optional<String> whole(Sentence sentence, Token token) {
    if (token.pos() != WordClass.NOUN || !context.lexicon().nouns().isPart(token.lemma())) {
      return Optional.empty();
    }
    return sentence.dependents(token).stream()
        .filter(t -> t.index() > token.index() && t.pos().isNominal())
        .flatMap(t -> context.resolver().place(sentence, t).stream())
        .findFirst();
  }

  /** "die ukrainische Halbinsel Krim" says whose the territory is. */
  Optional<Token> nation(Sentence sentence, Token territory) {
    Token head = territory.is("appos") ? sentence.head(territory).orElse(territory) : territory;
    return sentence.dependents(head, "amod").stream()
        .filter(a -> context.lexicon().known().nation(a.lemma()).isPresent())
        .findFirst();
  }
}
