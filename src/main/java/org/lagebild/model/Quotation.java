package org.lagebild.model;

import org.jspecify.annotations.Nullable;

/**
 * Someone's words, in quotation marks or reported.
 *
 * @param speaker the key of the entity who said it; null if the text does not tell
 */
public record Quotation(Span span, boolean direct, @Nullable String speaker) {}
