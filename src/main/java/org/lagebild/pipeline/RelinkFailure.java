package org.lagebild.pipeline;

/** Why nothing was linked anew; the message is one line for the user. */
public final class RelinkFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RelinkFailure(String message) {
    super(message);
  }

  RelinkFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
