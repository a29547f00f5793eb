/**
 * Decides which entities of an article are which items of Wikidata, by name, kind and what the
 * article says of them. It asks no network but where it is told of a service, never changes an
 * entity, and leaves alone what could be two items.
 */
@NullMarked
package org.lagebild.link;

import org.jspecify.annotations.NullMarked;
