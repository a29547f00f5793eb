/**
 * What was found in an article as quads: the article's named graph and the description of its
 * entities. This room only computes; it reads and writes nothing and keeps nothing.
 */
@NullMarked
package org.lagebild.rdf;

import org.jspecify.annotations.NullMarked;
