package org.lagebild.annotate.parse;

import java.util.Arrays;

/**
 * A state of the arc-standard system (Nivre 2004): a stack, what is left of the sentence, and the
 * arcs so far. Words count from 1; 0 is the root, which lies at the bottom of the stack, and {@link
 * #NONE} is no word.
 */
final class Configuration {
  static final int NONE = -1;

  private final int length;
  private final int[] stack;
  private int depth;
  private int next = 1;
  private final int[] heads;
  private final int[] labels;
  // dependents are added from the inside to the outside, so that the last one added is outermost
  private final int[] left;
  private final int[] secondLeft;
  private final int[] right;
  private final int[] secondRight;

  Configuration(int length) {
    this.length = length;
    stack = new int[length + 1];
    depth = 1;
    heads = new int[length + 1];
    labels = new int[length + 1];
    left = none(length + 1);
    secondLeft = none(length + 1);
    right = none(length + 1);
    secondRight = none(length + 1);
  }

  private static int[] none(int size) {
    int[] words = new int[size];
    Arrays.fill(words, NONE);
    return words;
  }

  int depth() {
    return depth;
  }

  boolean canShift() {
    return next <= length;
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** The topmost word governs the one below it, which leaves the stack. */
  void leftArc(int label) {
    int head = stack[depth - 1];
    int dependent = stack[depth - 2];
    attach(dependent, head, label);
    secondLeft[head] = left[head];
    left[head] = dependent;
    stack[depth - 2] = head;
    depth--;
  }

  /** The second word governs the topmost one, which leaves the stack. */
  void rightArc(int label) {
    int head = stack[depth - 2];
    int dependent = stack[depth - 1];
    attach(dependent, head, label);
    secondRight[head] = right[head];
    right[head] = dependent;
    depth--;
  }

  private void attach(int dependent, int head, int label) {
    heads[dependent] = head;
    labels[dependent] = label;
  }

  int head(int word) {
    return heads[word];
  }

  /** The number of the word's label; only once it has a head. */
  int label(int word) {
    return labels[word];
  }

  /** Fills in the words that the network looks at. */
  void look(int[] slots) {
    for (int i = 0; i <= Slot.STACK_TOP; i++) {
      slots[Slot.STACK_TOP - i] = stacked(i);
      slots[Slot.BUFFER + i] = next + i <= length ? next + i : NONE;
    }
    lookBelow(stacked(0), slots, Slot.HEADS);
    lookBelow(stacked(1), slots, Slot.HEADS + Slot.DEPENDENTS);
  }

  private int stacked(int below) {
    return below < depth ? stack[depth - 1 - below] : NONE;
  }

  private void lookBelow(int word, int[] slots, int first) {
    int leftmost = of(left, word);
    int rightmost = of(right, word);
    slots[first] = leftmost;
    slots[first + 1] = rightmost;
    slots[first + 2] = of(secondLeft, word);
    slots[first + 3] = of(secondRight, word);
    slots[first + 4] = of(left, leftmost);
    slots[first + 5] = of(right, rightmost);
  }

  private static int of(int[] dependents, int word) {
    return word == NONE ? NONE : dependents[word];
  }
}
