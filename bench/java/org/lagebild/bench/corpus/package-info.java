/**
 * Makes as many varied articles as a benchmark asks for out of the project's own reports. The same
 * seed makes the same articles everywhere; what they tell is not true.
 */
@NullMarked
package org.lagebild.bench.corpus;

import org.jspecify.annotations.NullMarked;
