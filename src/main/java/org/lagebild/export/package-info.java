/**
 * Writes what is stored, whole or one article's share of it, in every RDF syntax, so that the same
 * graph gives the same bytes on any machine and in any order of storing. This room only reads, and
 * never holds a whole store in memory.
 */
@NullMarked
package org.lagebild.export;

import org.jspecify.annotations.NullMarked;
