/**
 * Fetches single items from Wikidata or from an endpoint that speaks SPARQL, in the form of the
 * dump. It asks only when it is called, and keeps nothing.
 */
@NullMarked
package org.lagebild.link.fetch;

import org.jspecify.annotations.NullMarked;
