/**
 * Takes the entries out of RSS and Atom feeds. This room fetches nothing, resolves no entity, and
 * does not decide what of an entry becomes an article.
 */
@NullMarked
package org.lagebild.ingest.feed;

import org.jspecify.annotations.NullMarked;
