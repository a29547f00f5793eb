/**
 * Reads German grammar off the dependency tree and the morphology: clauses, their voice and mood,
 * arguments, noun phrases. Knows sentence structure only, no entities and no facts.
 */
@NullMarked
package org.lagebild.extract.grammar;

import org.jspecify.annotations.NullMarked;
