package org.lagebild.ingest.feed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed.
 *
 * @param id what the feed calls it
 * @param title on one line
 * @param date the day of publication, else of the last change, as a clock in Berlin shows it
 * @param language that the feed declares
 * @param source the feed's title
 * @param url of the article's page, if the feed gives one of the web
 * @param text paragraphs with an empty line between them; empty if there are none
 * @param summary whether the text is only what the feed gives as a summary
 */
public record FeedEntry(
    @Nullable String id,
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String language,
    @Nullable String source,
    @Nullable String url,
    String text,
    boolean summary) {}
