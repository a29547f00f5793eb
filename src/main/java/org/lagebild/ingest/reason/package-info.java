/**
 * Puts into words why something cannot be read, for all readers alike. This room reads nothing
 * itself and never speaks of classes or stack traces.
 */
@NullMarked
package org.lagebild.ingest.reason;

import org.jspecify.annotations.NullMarked;
