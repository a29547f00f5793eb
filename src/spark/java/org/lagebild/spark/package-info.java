/**
 * The pipeline as a Spark job, for a corpus too large for one machine: every task leads a portion
 * of the input through the same stages and writes N-Quads. This room says what is read where and
 * what is written when; it never looks into an article or a quad.
 */
@NullMarked
package org.lagebild.spark;

import org.jspecify.annotations.NullMarked;
