package org.lagebild.ingest.reason;

import java.io.IOException;

/** Ends the reading of a stream that is larger, or unpacks to more, than is taken in. */
public final class LimitException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason one line: which limit, and what to do
   */
  public LimitException(String reason) {
    super(reason);
  }
}
