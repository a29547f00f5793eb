package org.lagebild.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * An entity of an article that another item is chosen for than before.
 *
 * @param article the article's id
 * @param label how the article calls the entity
 * @param before the id of the item until now, null if there was none
 * @param after the id of the item now, null if there is none
 * @param confidence how sure the link now is, null if there is none
 * @param ground why it is believed, null if there is none
 */
public record LinkChange(
    String article,
    String label,
    @Nullable String before,
    @Nullable String after,
    @Nullable Double confidence,
    @Nullable String ground) {}
