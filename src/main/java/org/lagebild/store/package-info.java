/**
 * The graph on disk: one TDB2 folder that holds a named graph for each article and one for the
 * entities, changed in transactions and checked against the shapes. This room takes quads as they
 * come and never knows the facts that they were made from.
 */
@NullMarked
package org.lagebild.store;

import org.jspecify.annotations.NullMarked;
