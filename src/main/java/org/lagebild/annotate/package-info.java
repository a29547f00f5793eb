/**
 * Turns an article into sentences of analysed tokens with CoreNLP's German models and a
 * morphological dictionary. No other room knows the language-processing libraries, and this one
 * judges nothing of what the text means.
 */
@NullMarked
package org.lagebild.annotate;

import org.jspecify.annotations.NullMarked;
