package org.lagebild.link.fetch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An item could not be fetched; the message says from where and what to do, in one line. */
public final class FetchException extends IOException {
  private static final long serialVersionUID = 1L;

  FetchException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
