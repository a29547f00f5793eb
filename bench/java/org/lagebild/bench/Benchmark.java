package org.lagebild.bench;

/** Something that is measured. Runs alone in its JVM. */
interface Benchmark {
  /** How it is called on the command line; its results lie in the file of this name. */
  String name();

  /** What it measures, in a few words. */
  String about();

  /** Measures; tells of its progress on standard error. */
  Result run(Scale scale);
}
