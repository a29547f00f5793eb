/**
 * The methods in which a build spends its time, one by one, as JMH measures them. Holds no times
 * itself, and leaves warming up and counting to JMH.
 */
@NullMarked
package org.lagebild.bench.hot;

import org.jspecify.annotations.NullMarked;
