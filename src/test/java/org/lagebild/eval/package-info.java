/**
 * Measures what the program finds against what careful readers annotated. Holds the figures to
 * pinned ones; never changes an annotation.
 */
@NullMarked
package org.lagebild.eval;

import org.jspecify.annotations.NullMarked;
