/**
 * Loads SPARQL queries, runs them over what is stored, prints what they return, and tells on which
 * characters of which article a fact rests. This room only reads: it never changes the store and
 * never opens it, a transaction is the caller's affair.
 */
@NullMarked
package org.lagebild.query;

import org.jspecify.annotations.NullMarked;
