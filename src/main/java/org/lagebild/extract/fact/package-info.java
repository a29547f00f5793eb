/**
 * Reads facts off sentences: what the words of the lexicon tell, who fills which slot, whether it
 * is so, when, where and on whose word. Makes no entity and knows no word of its own.
 */
@NullMarked
package org.lagebild.extract.fact;

import org.jspecify.annotations.NullMarked;
