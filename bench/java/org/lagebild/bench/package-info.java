/**
 * Measures the program and keeps the figures with the machine they are from. Changes nothing that
 * it measures, and nothing of the program depends on it.
 */
@NullMarked
package org.lagebild.bench;

import org.jspecify.annotations.NullMarked;
