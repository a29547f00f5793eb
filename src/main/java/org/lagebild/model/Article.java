package org.lagebild.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One news article as it was handed in; all offsets count into {@code text}.
 *
 * @param id names the article in the graph; unique in a store
 * @param title the headline where it is given apart from the text
 * @param date the day of publication, from which relative times are reckoned
 * @param language a BCP 47 tag such as {@code de}
 * @param source who published it
 * @param url where it was published
 * @param text the body, unchanged
 */
public record Article(
    String id,
    @Nullable String title,
    @Nullable LocalDate date,
    String language,
    @Nullable String source,
    @Nullable String url,
    String text) {}
