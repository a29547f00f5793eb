package org.lagebild.annotate.parse;

/**
 * The places of a configuration that the network looks at, in the order of its features: first the
 * words of all places, then their tags, then the labels of those that are dependents.
 */
final class Slot {
  /** Three words from the stack, with the topmost last, and three from the buffer. */
  static final int STACK_TOP = 2;

  static final int BUFFER = 3;
  static final int HEADS = 6;

  /** Dependents of the topmost word of the stack, and of the one below it. */
  static final int DEPENDENTS = 6;

  static final int COUNT = HEADS + 2 * DEPENDENTS;
  static final int FEATURES = 2 * COUNT + 2 * DEPENDENTS;

  private Slot() {}

  static int wordFeature(int slot) {
    return slot;
  }

  static int tagFeature(int slot) {
    return COUNT + slot;
  }

  static int labelFeature(int slot) {
    return 2 * COUNT + slot - HEADS;
  }

  static boolean hasLabel(int slot) {
    return slot >= HEADS;
  }
}
