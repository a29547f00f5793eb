package org.lagebild.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Standard output takes no more, because its reader has gone or its disk is full. */
final class OutputClosedException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  OutputClosedException(IOException cause) {
    super(cause);
  }

  /** Whether the reader went away, as {@code head} does, which is no failure. */
  boolean isReaderGone() {
    return String.valueOf(getCause().getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
