package org.lagebild.extract.entity;

import java.util.List;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;

/**
 * A proper name found in a sentence.
 *
 * @param first the index of its first token
 * @param last the index of its last token
 * @param name the name as used, in the nominative
 * @param label the usual name of the same thing, or the name itself
 * @param known whether lexicon or gazetteer list it, so that its kind is certain
 * @param capital whether it is a capital that may stand for its government
 */
record NameMention(
    Sentence sentence,
    int first,
    int last,
    String name,
    String label,
    EntityKind kind,
    boolean known,
    boolean capital) {

  List<Token> tokens() {
    return sentence.tokens().subList(first, last + 1);
  }

  Span span() {
    return tokens().get(0).span().cover(tokens().get(tokens().size() - 1).span());
  }

  /** Whether a token at this place of the sentence belongs to the name. */
  boolean covers(int place) {
    return first <= place && place <= last;
  }

  /** Whether a name of the same sentence shares a token with this one. */
  boolean overlaps(NameMention other) {
    return first <= other.last && other.first <= last;
  }

  int words() {
    return last - first + 1;
  }

  /** The token that governs the others. */
  Token head() {
    for (Token t : tokens()) {
      if (!covers(t.head())) {
        return t;
      }
    }
    return tokens().get(0);
  }

  NameMention as(EntityKind newKind, String newLabel) {
    return new NameMention(sentence, first, last, name, newLabel, newKind, known, capital);
  }

  /** The same words as a name that is not the listed one. */
  NameMention unlisted(EntityKind newKind) {
    return new NameMention(sentence, first, last, name, name, newKind, false, false);
  }
}
