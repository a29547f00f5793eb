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
    return readings.stream().anyMatch(test);
  }

  /** Whether the relation is the given one or a subtype of it. */
  public boolean is(String universalRelation) {
    return relation.equals(universalRelation) || relation.startsWith(universalRelation + ":");
  }
}
