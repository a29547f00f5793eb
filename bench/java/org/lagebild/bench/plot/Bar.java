package org.lagebild.bench.plot;

/**
 * One value of a chart.
 *
 * @param value at least 0
 * @param own whether it is Lagebild's, and not what it is compared with
 */
record Bar(String label, double value, boolean own) {}
