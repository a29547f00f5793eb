/** Stands in for linking. */
@NullMarked
package org.lagebild.link;

import org.jspecify.annotations.NullMarked;
