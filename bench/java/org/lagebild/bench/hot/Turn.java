package org.lagebild.bench.hot;

import java.util.List;

/**
 * Some inputs one after the other, and from the first again, so that no method is measured on one
 * alone. For one thread.
 *
 * @param <T> what is handed out
 */
public final class Turn<T> {
  private final List<T> inputs;
  private int next;

  private Turn(List<T> inputs) {
    this.inputs = List.copyOf(inputs);
  }

  /** Takes turns at what is listed. */
  public static <T> Turn<T> of(List<T> inputs) {
    return new Turn<>(inputs);
  }

  /**
   * The input whose turn it is.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public T next() {
    if (next >= inputs.size()) {
      next = 0;
    }
    return inputs.get(next++);
  }
}
