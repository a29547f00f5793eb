package org.lagebild.query;

/** A query that cannot be loaded or run; the message is one line that says what, where and why. */
public final class QueryFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  QueryFailure(String message) {
    super(message);
  }

  QueryFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
