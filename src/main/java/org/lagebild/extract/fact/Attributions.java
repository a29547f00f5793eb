package org.lagebild.extract.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Finds those on whose word something is told by a phrase: "laut Regierung", "nach Angaben der
 * Armee", "Haaretz zufolge".
 */
final class Attributions {
  private static final String RULE = "https://w3id.org/lagebild/lexicon/de#laut";

  private final Context context;

  Attributions(Context context) {
    this.context = context;
  }

  /**
   * @param word the head of the phrase
   * @param marker the word that makes it an attribution
   */
  record Attribution(String speaker, Token word, Token marker, Token informant) {
    String rule() {
      return RULE;
    }
  }

  /** The attributions of a sentence, in text order. */
  List<Attribution> in(Sentence sentence) {
    List<Attribution> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.pos().isNominal()) {
        of(sentence, token).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> of(Sentence sentence, Token head) {
    Optional<Token> preposition = new Phrase(sentence, head).preposition();
    if (preposition.isEmpty()) {
      return Optional.empty();
    }
    boolean frame =
        head.pos() == WordClass.NOUN && context.lexicon().isAttributionFrame(head.lemma());
    boolean marked = context.lexicon().isAttribution(preposition.get().lemma());
    if (frame && (marked || preposition.get().lemma().equals("nach"))) {
      return informant(sentence, head);
    }
    return marked
        ? context
            .resolver()
            .actor(sentence, head)
            .map(k -> new Attribution(k, head, preposition.get(), head))
        : Optional.empty();
  }

  /** "nach Angaben lokaler Medien", "laut einem Bericht der Zeitung", "Angaben aus Kreisen". */
  private Optional<Attribution> informant(Sentence sentence, Token frame) {
    for (Token t : sentence.dependents(frame)) {
      if (t.is("nmod") || t.is("obl")) {
        Optional<String> speaker = context.resolver().actor(sentence, t);
        if (speaker.isPresent()) {
          return speaker.map(k -> new Attribution(k, frame, frame, t));
        }
      }
    }
    return Optional.empty();
  }
}
