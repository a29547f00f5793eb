/**
 * Finds the names in a sentence with the weights of a CoreNLP model. It knows no name but by those
 * weights, and never looks at more than one sentence.
 */
@NullMarked
package org.lagebild.annotate.names;

import org.jspecify.annotations.NullMarked;
