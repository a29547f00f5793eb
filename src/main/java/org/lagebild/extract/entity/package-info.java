/**
 * Finds who and what an article speaks of and which words mean the same one. Decides nothing about
 * what they do.
 */
@NullMarked
package org.lagebild.extract.entity;

import org.jspecify.annotations.NullMarked;
