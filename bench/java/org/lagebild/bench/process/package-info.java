/**
 * Starts processes and watches what they need: time, memory, heap. Knows nothing of what they do,
 * and changes nothing in how they run.
 */
@NullMarked
package org.lagebild.bench.process;

import org.jspecify.annotations.NullMarked;
