/**
 * Keeps records on disk and finds them by keys, the most important first; the only room that knows
 * Lucene. It never interprets a key or a record.
 */
@NullMarked
package org.lagebild.link.index;

import org.jspecify.annotations.NullMarked;
