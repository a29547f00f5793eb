package org.lagebild.extract.quote;

import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;

/**
 * Whom the text names as the one who says it.
 *
 * @param head the head of the words that name him
 * @param words those words
 */
record Speaker(Sentence sentence, Token head, Span words) {}
