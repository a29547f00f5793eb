package org.lagebild.link.reconcile;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A service does not answer, or not as it should; the message says how in one line. */
public final class ReconciliationException extends IOException {
  private static final long serialVersionUID = 1L;

  ReconciliationException(String message, @Nullable Throwable cause) {
    super(message.replaceAll("\\s*\\R\\s*", " "), cause);
  }
}
