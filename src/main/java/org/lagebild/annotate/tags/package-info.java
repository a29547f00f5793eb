/**
 * Gives the words of a sentence their parts of speech with the weights of a CoreNLP model. It knows
 * no word but by those weights, and never looks at more than one sentence.
 */
@NullMarked
package org.lagebild.annotate.tags;

import org.jspecify.annotations.NullMarked;
