/**
 * Tells in which language a text is written, from the text alone and always the same. This room
 * asks no network and understands no words.
 */
@NullMarked
package org.lagebild.ingest.language;

import org.jspecify.annotations.NullMarked;
