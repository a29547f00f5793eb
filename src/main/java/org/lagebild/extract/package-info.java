/**
 * Finds in analysed sentences who and what an article speaks of and what it tells of them. Knows
 * words only through the lexicon, and neither links nor stores what it finds.
 */
@NullMarked
package org.lagebild.extract;

import org.jspecify.annotations.NullMarked;
