package org.lagebild.link;

import org.jspecify.annotations.Nullable;

/**
 * An office that an article gives a person.
 *
 * @param name its basic form ("Präsident")
 * @param hasOwner whether the article says to what it belongs
 * @param owner the item of what it belongs to, null if that is not linked
 */
record Role(String name, boolean hasOwner, @Nullable KnownItem owner) {}
