package org.lagebild.export;

/** An export that cannot be made; the message is one line that says what, where and what to do. */
public final class ExportFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ExportFailure(String message) {
    super(message);
  }
}
