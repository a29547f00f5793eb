package org.lagebild.model;

import java.util.List;
import java.util.function.Predicate;

/**
 * A word with its analysis. Two tokens may lie over one span ("am" is "an" and "dem").
 *
 * @param index the place in its sentence, from 0
 * @param text the word, which differs from the characters of the span only where a contraction was
 *     split
 * @param lemma the basic form; separable verbs with their particle ("ankündigen")
 * @param readings what the dictionary knows of the form, the likeliest first; empty for unknown
 *     words
 * @param head the index of the governing token, or {@link #ROOT}
 * @param relation the basic Universal Dependencies relation to the head, with subtype
 *     ("nsubj:pass")
 */
public record Token(
    int index,
    Span span,
    String text,
    String lemma,
    WordClass pos,
    List<Reading> readings,
    int head,
    String relation,
    NameClass name) {
  /** The head of a token that is governed by none. */
  public static final int ROOT = -1;

  /** Makes the list of readings unchangeable. */
  public Token {
    readings = List.copyOf(readings);
  }

  /** The same word under another governor. */
  public Token governedBy(int newHead, String newRelation) {
    return new Token(index, span, text, lemma, pos, readings, newHead, newRelation, name);
  }

  /** Whether the dictionary knows a reading of the form that passes. */
  public boolean canBe(Predicate<Reading> test) {
    for (Reading reading : readings) {
      if (test.test(reading)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the relation is the given one or a subtype of it. */
  public boolean is(String universalRelation) {
    int end = universalRelation.length();
    return relation.startsWith(universalRelation)
        && (relation.length() == end || relation.charAt(end) == ':');
  }

  /** Of the place alone, at which a text has one token. */
  @Override
  public int hashCode() {
    return 31 * span.hashCode() + index;
  }
}
