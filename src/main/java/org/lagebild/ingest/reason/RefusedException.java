package org.lagebild.ingest.reason;

/** Carries the reason for which an article is refused to where its place is known. */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason one line: what is wrong and what to do
   */
  public RefusedException(String reason) {
    super(reason);
  }

  /** One line: what is wrong and what to do. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
