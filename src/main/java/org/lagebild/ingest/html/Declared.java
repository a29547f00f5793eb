package org.lagebild.ingest.html;

import org.jspecify.annotations.Nullable;

/**
 * What one part of a page says of the article, as it is written there.
 *
 * @param body the article's text
 */
record Declared(
    @Nullable String title,
    @Nullable String date,
    @Nullable String language,
    @Nullable String site,
    @Nullable String url,
    @Nullable String body) {
  static final Declared NOTHING = new Declared(null, null, null, null, null, null);
}
