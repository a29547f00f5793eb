package org.lagebild.bench.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A scale from zero to a round number, in round steps.
 *
 * @param step from one mark to the next
 * @param top the last mark, not below the greatest value
 */
record Axis(double step, double top) {
  private static final double MARKS = 5;

  /** The scale for values up to that one. */
  static Axis upTo(double greatest) {
    double least = greatest > 0 ? greatest / MARKS : 1;
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    double step = 10 * power;
    for (double round : new double[] {5, 2, 1}) {
      step = round * power >= least ? round * power : step;
    }
    return new Axis(step, step * Math.max(1, Math.ceil(greatest / step)));
  }

  /** The marks with zero. */
  List<Double> marks() {
    List<Double> marks = new ArrayList<>();
    for (int i = 0; i * step <= top; i++) {
      marks.add(i * step);
    }
    return marks;
  }

  /** A number with three digits or more, of which a reader has use. */
  static String number(double value) {
    String format = value >= 100 || value == 0 ? "%,.0f" : value >= 10 ? "%,.1f" : "%,.2f";
    return String.format(Locale.ROOT, format, value);
  }

  /** A mark as short as it can be written. */
  String mark(double value) {
    String format = step >= 1 ? "%,.0f" : step >= 0.1 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, value);
  }
}
