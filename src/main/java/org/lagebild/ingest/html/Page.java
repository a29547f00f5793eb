package org.lagebild.ingest.html;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The article of a page. All values are free of control characters and marks of direction.
 *
 * @param title the headline
 * @param date the day of publication by the publisher's clock
 * @param language the BCP 47 tag that the page declares, right or wrong
 * @param site who publishes it
 * @param url its canonical address, always http or https
 * @param text paragraphs with an empty line between them; empty if the page has none
 */
public record Page(
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String language,
    @Nullable String site,
    @Nullable String url,
    String text) {}
