/**
 * The IRIs of the ontology and of the vocabularies under it as Jena terms, and the scheme by which
 * articles, mentions, facts and entities are named. This room states no triples, reads no files and
 * knows nothing of what is said with its terms.
 */
@NullMarked
package org.lagebild.vocab;

import org.jspecify.annotations.NullMarked;
