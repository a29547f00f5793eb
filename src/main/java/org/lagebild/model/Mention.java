package org.lagebild.model;

import org.jspecify.annotations.Nullable;

/**
 * One place in the text that speaks of an entity.
 *
 * @param name the name used, in the nominative and without article ("Freie Syrische Armee" for "der
 *     Freien Syrischen Armee"); null where the word is no name (a pronoun, "der Republikaner",
 *     "russisch", the "US-" of a compound)
 */
public record Mention(Span span, @Nullable String name) {}
