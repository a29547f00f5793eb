package org.lagebild.model;

import org.jspecify.annotations.Nullable;

/**
 * Words that say when ("am Donnerstag", "seit 2014").
 *
 * @param value null if the words cannot be placed on the calendar, such as a duration or a time
 *     relative to an unknown publication date
 */
public record TimeExpression(Span span, @Nullable TimeSpan value) {}
