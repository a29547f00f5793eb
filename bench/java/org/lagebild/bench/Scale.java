package org.lagebild.bench;

import java.nio.file.Path;

/**
 * How much is measured.
 *
 * @param home the project's folder
 * @param quick whether a first look is enough, which all benchmarks together give in five minutes
 */
record Scale(Path home, boolean quick) {
  /** Makes the articles of every benchmark, so that their figures can be set side by side. */
  static final long SEED = 1;

  /** One of two numbers. */
  int of(int full, int inShort) {
    return quick ? inShort : full;
  }

  /** Where benchmarks put what they need only while they run. */
  Path scratch() {
    return home.resolve("target/bench");
  }
}
