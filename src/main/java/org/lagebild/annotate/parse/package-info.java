/**
 * Parses tagged sentences into dependency trees with the neural network of a CoreNLP model. It
 * knows no word but the model's, and never looks at more than one sentence.
 */
@NullMarked
package org.lagebild.annotate.parse;

import org.jspecify.annotations.NullMarked;
