package org.lagebild.eval;

/** Precision, recall and F1, each from 0 to 1. */
record Figures(double precision, double recall, double f1) {

  /**
   * @param hits the sum of the similarities of the pairs
   */
  static Figures of(double hits, int gold, int system) {
    double precision = system == 0 ? 0 : hits / system;
    double recall = gold == 0 ? 0 : hits / gold;
    double f1 = gold + system == 0 ? 0 : 2 * hits / (gold + system);
    return new Figures(precision, recall, f1);
  }

  /** Whether none lies below the other's by more than the tolerance. */
  boolean reach(Figures other, double tolerance) {
    return precision >= other.precision - tolerance
        && recall >= other.recall - tolerance
        && f1 >= other.f1 - tolerance;
  }
}
