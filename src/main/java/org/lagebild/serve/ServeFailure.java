package org.lagebild.serve;

/** A server that cannot be started; the message is one line that says what, where and why. */
public final class ServeFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ServeFailure(String message) {
    super(message);
  }

  ServeFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
