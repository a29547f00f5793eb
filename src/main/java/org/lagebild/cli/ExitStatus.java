package org.lagebild.cli;

/** What the program tells the shell. */
final class ExitStatus {
  static final int DONE = 0;

  /** Something was not done; a line on standard error says what. */
  static final int FAILED = 1;

  /** The command line was wrong, and nothing was begun. */
  static final int WRONG_USAGE = 2;

  /** The store was checked and does not conform. */
  static final int VIOLATIONS = 3;

  private ExitStatus() {}
}
