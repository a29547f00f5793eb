package org.lagebild.model;

import org.jspecify.annotations.Nullable;

/**
 * Someone's words, in quotation marks or reported.
 *
 * @param span the words alone, without the marks
 * @param direct whether the words stand in quotation marks
 * @param naming the characters that name the speaker at this place; null if the text does not tell
 * @param speaker the key of the entity who said it; null if those characters mean none
 */
public record Quotation(
    Span span, boolean direct, @Nullable Span naming, @Nullable String speaker) {}
