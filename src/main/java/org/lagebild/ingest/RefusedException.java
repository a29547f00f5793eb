package org.lagebild.ingest;

/** Carries the reason for which an article is refused to where its place is known. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason one line: what is wrong and what to do
   */
  RefusedException(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
