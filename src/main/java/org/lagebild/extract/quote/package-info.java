/**
 * Finds whose words an article gives: marked as such, or in a clause of their own. Makes no entity
 * and knows no word of its own.
 */
@NullMarked
package org.lagebild.extract.quote;

import org.jspecify.annotations.NullMarked;
