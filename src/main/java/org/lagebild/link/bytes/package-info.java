/**
 * Writes and reads records as few bytes. It knows no items and no files, and never guesses: what
 * was written in one order is read in the same.
 */
@NullMarked
package org.lagebild.link.bytes;

import org.jspecify.annotations.NullMarked;
