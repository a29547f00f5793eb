/**
 * Flat tables that find the weights of a model by the hash of a feature's name. They know nothing
 * of what the features mean.
 */
@NullMarked
package org.lagebild.annotate.table;

import org.jspecify.annotations.NullMarked;
