package org.lagebild.bench.corpus;

import java.time.LocalDate;
import java.util.Random;

/** What is drawn for an article. */
final class Draw {
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 731;

  private Draw() {}

  /** The draws for the article of a number, the same whenever they are asked for. */
  static Random of(long seed, int number) {
    Random random = new Random(seed * 1_000_003 + number);
    random.nextInt(); // the first draws of neighbouring seeds are alike
    return random;
  }

  /** A day of the years 2024 and 2025. */
  static LocalDate day(Random random) {
    return FIRST_DAY.plusDays(random.nextInt(DAYS));
  }
}
