/**
 * Tells which articles are the same report, as several papers print one agency's text. Compares
 * texts by numbers alone; never reads files, never changes an article.
 */
@NullMarked
package org.lagebild.reprint;

import org.jspecify.annotations.NullMarked;
