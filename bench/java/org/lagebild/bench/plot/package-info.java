/**
 * Draws the results of the benchmarks as pictures for the documentation, the same bytes from the
 * same results. Measures nothing and leaves no value out without naming it.
 */
@NullMarked
package org.lagebild.bench.plot;

import org.jspecify.annotations.NullMarked;
