package org.lagebild.model;

import org.jspecify.annotations.Nullable;

/**
 * One place in the text that speaks of an entity.
 *
 * @param name the name used, in the nominative and without article ("Freie Syrische Armee" for "der
 *     Freien Syrischen Armee"); null where the word is no name (a pronoun, "der Republikaner",
 *     "russisch", the "US-" of a compound)
 * @param proper whether the characters are a proper name, rather than a description by which the
 *     article calls the entity ("russische Armee") or a part of a longer word
 */
public record Mention(Span span, @Nullable String name, boolean proper) {
  /** Words that are no proper name. */
  public Mention(Span span, @Nullable String name) {
    this(span, name, false);
  }
}
