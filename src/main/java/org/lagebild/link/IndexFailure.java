package org.lagebild.link;

import org.jspecify.annotations.Nullable;

/** An index of items cannot be used or made; the message says why and what to do, in one line. */
public final class IndexFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IndexFailure(String message) {
    this(message, null);
  }

  IndexFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
