/**
 * Reads what was handed in, be it files, folders, NDJSON or standard input, and gives one article
 * or one plain reason after the other. This room never changes a text, never guesses what is
 * missing, and never holds more than one article at a time.
 */
@NullMarked
package org.lagebild.ingest;

import org.jspecify.annotations.NullMarked;
