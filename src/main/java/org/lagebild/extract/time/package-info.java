/**
 * Finds the times that an article speaks of and places them on the calendar, by the words and rules
 * of the time lexicon. It never reads the clock: what cannot be reckoned from the text and its
 * publication date has no value.
 */
@NullMarked
package org.lagebild.extract.time;

import org.jspecify.annotations.NullMarked;
