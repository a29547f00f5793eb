/**
 * Makes dumps in the form of Wikidata's own, of invented entities, as large as one likes. They are
 * as long and as mixed as the real ones, but nothing they say is true.
 */
@NullMarked
package org.lagebild.bench.dump;

import org.jspecify.annotations.NullMarked;
